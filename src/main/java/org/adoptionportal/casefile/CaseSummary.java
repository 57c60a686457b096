package org.adoptionportal.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The derived status of a case: what a list shows, worked out anew by each decision. Whether a case
 * is overdue is computed when it is read.
 *
 * @param stage where the case is, a word of its kind
 * @param nextStep what must happen next, a word of its kind
 * @param nextDueOn by when, in London; null when nothing presses
 * @param withAgency whether staff see the case; false while the person is still writing
 */
public record CaseSummary(
        String stage,
        WaitingFor waitingFor,
        String nextStep,
        @Nullable LocalDate nextDueOn,
        @Nullable Integer authorityId,
        boolean withAgency) {

    /** The next step of a case in which nothing more happens. */
    public static final String NO_STEP = "none";
}
