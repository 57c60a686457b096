package org.adoptionportal.casefile;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.adoptionportal.platform.time.London;
import org.jspecify.annotations.Nullable;

/**
 * The derived status of a case just as it is stored, to be held against what it should be. Its
 * words may be wrong, which is why they are text.
 *
 * @param allocatedAt when it was last given to somebody, or taken away; null when it never was
 */
@Introspected
public record StoredStatus(
        long id,
        String reference,
        String kind,
        String stage,
        String waitingFor,
        String nextStep,
        @Nullable LocalDate nextDueOn,
        @Nullable Integer authorityId,
        boolean withAgency,
        @Nullable Long workerPersonaId,
        @Nullable Long teamId,
        Instant openedAt,
        @Nullable Instant allocatedAt) {

    /** Whether it says that somebody has to do something. */
    public boolean isActedOn() {
        return !waitingFor.equals(WaitingFor.NOBODY.name())
                && !nextStep.isEmpty()
                && !nextStep.equals(CaseSummary.NO_STEP);
    }

    /** The day in London since which it is neither a worker's nor a team's; empty if it is. */
    public Optional<LocalDate> unownedSince() {
        return workerPersonaId == null && teamId == null
                ? Optional.of(London.dateOf(allocatedAt == null ? openedAt : allocatedAt))
                : Optional.empty();
    }
}
