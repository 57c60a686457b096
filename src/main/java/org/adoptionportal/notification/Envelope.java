package org.adoptionportal.notification;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;

/** The part of a message that is sealed in the database. */
@Serdeable
record Envelope(String address, Map<String, String> values) {

    @Override
    public String toString() {
        return "Envelope";
    }
}
