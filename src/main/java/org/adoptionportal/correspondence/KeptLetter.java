package org.adoptionportal.correspondence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A letter as it was sent.
 *
 * @param id told to people as text, because it is longer than the numbers of some programs
 * @param kind the name of its {@link LetterKind}
 * @param version of the wording it was written with
 */
public record KeptLetter(
        String id,
        String kind,
        String version,
        LocalDate datedOn,
        Instant writtenAt,
        LetterText text) {}
