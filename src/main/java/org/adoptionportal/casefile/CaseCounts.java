package org.adoptionportal.casefile;

import io.micronaut.core.annotation.Introspected;

/**
 * How many cases wait for the agency, each counted up to {@link #MOST} and no further, so that
 * counting stays cheap however many there are.
 *
 * @param mine on which the viewer works, or whoever they cover for
 * @param teams of the viewer's teams
 * @param unallocated on which nobody works
 * @param overdue whose next step is late
 * @param all that the viewer may see
 */
@Introspected
public record CaseCounts(long mine, long teams, long unallocated, long overdue, long all) {

    /** Whoever counts further only knows that there are more. */
    public static final int MOST = 100;
}
