package org.adoptionportal.application.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.adoptionportal.correspondence.KeptLetter;

/** A letter in a list. */
@Serdeable
record LetterLine(
        String id, String template, String version, LocalDate datedOn, Instant writtenAt) {

    static LetterLine of(KeptLetter letter) {
        return new LetterLine(
                letter.id(), letter.kind(), letter.version(), letter.datedOn(), letter.writtenAt());
    }
}
