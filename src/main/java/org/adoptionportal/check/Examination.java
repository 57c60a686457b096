package org.adoptionportal.check;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.casefile.CaseKind;
import org.adoptionportal.casefile.RunningClock;
import org.adoptionportal.casefile.StoredStatus;
import org.adoptionportal.casefile.StoredStatuses;
import org.adoptionportal.clock.Clocks;
import org.adoptionportal.clock.RuleKey;
import org.adoptionportal.platform.time.London;

/**
 * Says what is wrong with a case. The status and the facts must be read in one transaction, so that
 * no decision falls between them.
 */
@Singleton
class Examination {

    /** By when a case in which time runs is somebody’s. */
    static final RuleKey ALLOCATION = new RuleKey("allocation");

    private final StoredStatuses statuses;
    private final Clocks clocks;
    private final Clock clock;

    Examination(StoredStatuses statuses, Clocks clocks, Clock clock) {
        this.statuses = statuses;
        this.clocks = clocks;
        this.clock = clock;
    }

    List<Found> faults(StoredStatus status) {
        return statuses.kind(status.kind())
                .map(kind -> faults(status, kind))
                .orElseGet(() -> List.of(Found.of(Fault.UNKNOWN_KIND)));
    }

    private List<Found> faults(StoredStatus status, CaseKind kind) {
        List<Found> found = new ArrayList<>();
        List<Difference> differences = Difference.between(status, kind.summary(status.id()));
        if (!differences.isEmpty()) {
            found.add(new Found(Fault.DIFFERS, differences));
        }
        if (status.withAgency() && !kind.isOver(status.stage())) {
            if (!status.isActedOn()) {
                found.add(Found.of(Fault.NOBODY_ACTS));
            }
            if (isWithoutOwner(status, kind)) {
                found.add(Found.of(Fault.NO_OWNER));
            }
        }
        return List.copyOf(found);
    }

    /** Nobody can own a case before its time runs, so the days before that do not count. */
    private boolean isWithoutOwner(StoredStatus status, CaseKind kind) {
        Optional<LocalDate> since = status.unownedSince().filter(this::isTooLongAgo);
        if (since.isEmpty()) {
            return false;
        }
        Optional<RunningClock> running = kind.clock(status.id());
        return running.isPresent()
                ? isTooLongAgo(running.get().trigger())
                : status.nextDueOn() != null;
    }

    private boolean isTooLongAgo(LocalDate day) {
        return clocks.deadline(ALLOCATION, day).dueOn().isBefore(London.today(clock));
    }
}
