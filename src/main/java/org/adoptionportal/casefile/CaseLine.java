package org.adoptionportal.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A case as one line of a list. */
public record CaseLine(
        long id,
        String reference,
        String kind,
        String title,
        String stage,
        WaitingFor waitingFor,
        String nextStep,
        @Nullable LocalDate nextDueOn,
        @Nullable Integer authorityId,
        Instant openedAt) {

    /** Overdue is a matter of the day it is asked on, so it is never stored. */
    public boolean isOverdue(LocalDate today) {
        return nextDueOn != null && nextDueOn.isBefore(today);
    }
}
