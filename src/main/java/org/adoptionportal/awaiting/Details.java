package org.adoptionportal.awaiting;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;

/**
 * What is sealed of something awaited.
 *
 * @param subject of whom or what it is
 * @param words what a worker wrote at the last step; empty if nothing
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record Details(String subject, String words) {

    @Override
    public String toString() {
        return "Details";
    }
}
