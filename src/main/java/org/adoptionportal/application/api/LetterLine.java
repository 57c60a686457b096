package org.adoptionportal.application.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.adoptionportal.correspondence.LetterEntry;

/** A letter in a list. */
@Serdeable
record LetterLine(
        String id, String template, String version, LocalDate datedOn, Instant writtenAt) {

    static LetterLine of(LetterEntry letter) {
        return new LetterLine(
                Long.toString(letter.id()),
                letter.kind(),
                letter.version(),
                letter.datedOn(),
                letter.writtenAt());
    }
}
