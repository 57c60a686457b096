package org.adoptionportal.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.adoptionportal.casefile.StoredStatus;
import org.adoptionportal.casefile.StoredStatuses;

/**
 * Checks cases and notes what is wrong, each method in a transaction of its own: what it reads is
 * as it was at one moment.
 */
@Singleton
class CheckCases {

    private final StoredStatuses statuses;
    private final Examination examination;
    private final FindingLedger ledger;

    CheckCases(StoredStatuses statuses, Examination examination, FindingLedger ledger) {
        this.statuses = statuses;
        this.examination = examination;
        this.ledger = ledger;
    }

    /**
     * Some cases with higher ids.
     *
     * @return the highest of theirs; empty when there are none
     */
    @Transactional
    OptionalLong some(long after) {
        List<StoredStatus> some = statuses.after(after);
        Map<Long, List<FindingRow>> live =
                ledger.liveOf(some.stream().map(StoredStatus::id).toList()).stream()
                        .collect(groupingBy(FindingRow::caseId));
        some.forEach(status ->
                note(
                        status,
                        examination.faults(status),
                        live.getOrDefault(status.id(), List.of())));
        return highest(some.stream().map(StoredStatus::id).toList());
    }

    /** The ids of those that {@link #some} takes. */
    @Transactional
    List<Long> ids(long after) {
        return statuses.after(after).stream().map(StoredStatus::id).toList();
    }

    @Transactional
    void one(long caseId) {
        statuses.of(caseId).ifPresent(status -> note(status, examination.faults(status)));
    }

    /** Notes that a case could not be checked. */
    @Transactional
    void unreadable(long caseId) {
        statuses.of(caseId).ifPresent(status -> note(status, List.of(Found.of(Fault.UNREADABLE))));
    }

    static OptionalLong highest(List<Long> ids) {
        return ids.isEmpty() ? OptionalLong.empty() : OptionalLong.of(ids.getLast());
    }

    private void note(StoredStatus status, List<Found> found) {
        note(status, found, ledger.liveOf(List.of(status.id())));
    }

    private void note(StoredStatus status, List<Found> found, List<FindingRow> live) {
        Set<Fault> known = live.stream().map(FindingRow::fault).collect(toSet());
        Set<Fault> now = found.stream().map(Found::fault).collect(toSet());
        found.stream()
                .filter(each -> !known.contains(each.fault()))
                .forEach(each -> ledger.open(status, each));
        live.stream().filter(row -> !now.contains(row.fault())).forEach(ledger::gone);
    }
}
