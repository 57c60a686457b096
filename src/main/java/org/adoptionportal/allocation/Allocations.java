package org.adoptionportal.allocation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.adoptionportal.identity.AccountDetails;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.jspecify.annotations.Nullable;

/** Reads who works on which case. */
@Singleton
public class Allocations {

    private final AllocationRows rows;
    private final SealedJson sealed;
    private final Clock clock;

    Allocations(AllocationRows rows, SealedJson sealed, Clock clock) {
        this.rows = rows;
        this.sealed = sealed;
        this.clock = clock;
    }

    /** Who works on the case today, for whoever may see it. */
    @Transactional
    public CaseTeam team(long caseId, Viewer viewer) {
        return rows.team(caseId, London.today(clock), viewer).stream()
                .findFirst()
                .map(row ->
                        new CaseTeam(
                                name(row.workerAccountId(), row.workerSealed()),
                                name(row.coverAccountId(), row.coverSealed()),
                                row.awayUntil(),
                                row.team()))
                .orElseGet(() -> new CaseTeam(null, null, null, null));
    }

    /**
     * The case's allocation.
     *
     * @throws Refusal.NotFound if there is no such case, or it is not for this worker
     */
    @Transactional
    AllocatedRow of(String reference, Viewer worker) {
        return rows.of(reference, worker).orElseThrow(Refusal.NotFound::new);
    }

    /** What each worker has on their hands, of the cases that the viewer may see; most first. */
    @Transactional
    public List<Load> caseload(Viewer viewer) {
        return rows.caseload(viewer, London.today(clock)).stream()
                .map(this::load)
                .sorted(Comparator.comparingLong(Load::open).reversed())
                .toList();
    }

    private Load load(LoadRow row) {
        return new Load(
                row.workerId(),
                name(row.accountId(), row.sealed()),
                row.openCases(),
                row.ours() == null ? 0 : row.ours(),
                row.late() == null ? 0 : row.late());
    }

    private @Nullable String name(long accountId, byte[] account) {
        return accountId == 0 ? null : AccountDetails.open(sealed, accountId, account).name();
    }
}
