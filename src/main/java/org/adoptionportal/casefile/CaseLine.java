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
        Instant openedAt,
        Allocation allocation,
        Attention attention) {

    /**
     * Who works on it.
     *
     * @param workerId the persona; null when nobody does
     * @param worker the name; null when nobody does
     * @param teamId null when it is no team's
     * @param team the name; null when it is no team's
     */
    public record Allocation(
            @Nullable Long workerId,
            @Nullable String worker,
            @Nullable Long teamId,
            @Nullable String team) {}

    /**
     * What calls for attention besides the next step. Days are days in London.
     *
     * @param unreadSince of the oldest message that no member of staff has seen; null without one
     * @param mailReturnedOn when an e-mail did not reach its person; null when all did
     */
    public record Attention(@Nullable LocalDate unreadSince, @Nullable LocalDate mailReturnedOn) {}

    /** Overdue is a matter of the day it is asked on, so it is never stored. */
    public boolean isOverdue(LocalDate today) {
        return nextDueOn != null && nextDueOn.isBefore(today);
    }
}
