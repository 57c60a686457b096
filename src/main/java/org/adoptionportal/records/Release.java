package org.adoptionportal.records;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to be given to the person, or was. Days are days in London.
 *
 * @param approvedOn when the second person decided; null until then
 * @param givenOn null until it was given
 * @param way null until then too
 */
public record Release(
        long id,
        Gift gift,
        ReleaseState state,
        ReleaseContent content,
        long proposedBy,
        LocalDate proposedOn,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate givenOn,
        @Nullable Way way) {}
