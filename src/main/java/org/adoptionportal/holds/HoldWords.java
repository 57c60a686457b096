package org.adoptionportal.holds;

import io.micronaut.serde.annotation.Serdeable;

/** What a worker wrote about a reason; sealed. */
@Serdeable
record HoldWords(String words) {

    @Override
    public String toString() {
        return "HoldWords";
    }
}
