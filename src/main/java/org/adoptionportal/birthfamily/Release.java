package org.adoptionportal.birthfamily;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Own information that is to be given to somebody. Days are days in London.
 *
 * @param what is given, and what is withheld
 * @param ground the legal ground
 * @param byPost whether it goes by post, and not in person
 * @param proposedBy the persona of the worker
 * @param approvedOn when a second person approved it; null before
 * @param givenOn when it was given; null before
 */
public record Release(
        long id,
        String what,
        String ground,
        boolean byPost,
        long proposedBy,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate givenOn) {

    @Override
    public String toString() {
        return "Release[" + id + "]";
    }
}
