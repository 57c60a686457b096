package org.adoptionportal.correspondence;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A letter in a list, without its words.
 *
 * @param kind the name of its {@link LetterKind}
 * @param version of the wording it was written with
 */
@Introspected
public record LetterEntry(
        long id, String kind, String version, LocalDate datedOn, Instant writtenAt) {}
