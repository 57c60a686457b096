package org.adoptionportal.awaiting;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What is sealed of something awaited.
 *
 * @param subject of whom or what it is
 * @param words what a worker wrote at the last step; empty if nothing
 */
@Serdeable
record Details(String subject, String words) {

    @Override
    public String toString() {
        return "Details";
    }
}
