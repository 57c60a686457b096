package org.adoptionportal.allocation;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.adoptionportal.casefile.VisibleCase;
import org.adoptionportal.identity.AccountDetails;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.db.Fact;
import org.adoptionportal.platform.db.Facts;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.jspecify.annotations.Nullable;

/** Reads who works on which case. */
@Singleton
public class Allocations {

    /**
     * As {@link #team}, for a statement with {@code :caseId} and {@code :today}: who works on the
     * case, and if they are away, who covers.
     */
    public static final String FACTS =
            """
            SELECT 'worker', COALESCE(w.id, 0), JSON_OBJECT('team', m.name),
                COALESCE(w.sealed, '')
            FROM case_file f
            LEFT JOIN persona p ON p.id = f.worker_persona_id
            LEFT JOIN account w ON w.id = p.account_id
            LEFT JOIN team m ON m.id = f.team_id
            WHERE f.id = :caseId AND\
            """
                    + VisibleCase.OWN
                    + """
                    UNION ALL
                    SELECT 'cover', n.id, JSON_OBJECT('awayUntil', b.to_on), n.sealed
                    FROM case_file f
                    JOIN absence b ON b.persona_id = f.worker_persona_id AND NOT b.ended
                      AND b.from_on <= :today AND b.to_on >= :today
                    JOIN persona q ON q.id = b.cover_persona_id
                    JOIN account n ON n.id = q.account_id
                    WHERE f.id = :caseId AND\
                    """
                    + VisibleCase.OWN;

    private static final String WORKER = "worker";
    private static final String COVER = "cover";

    private static final Set<StaffRole> READERS = Set.of(StaffRole.MANAGER, StaffRole.TRIAGE);

    private final AllocationRows rows;
    private final SealedJson sealed;
    private final Facts facts;
    private final Clock clock;

    Allocations(AllocationRows rows, SealedJson sealed, Facts facts, Clock clock) {
        this.rows = rows;
        this.sealed = sealed;
        this.facts = facts;
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

    /** Who works on the case, as these facts say. */
    public CaseTeam team(List<Fact> read) {
        var cover = facts.of(COVER, read, OpenTeam.class).stream().findFirst();
        return facts.of(WORKER, read, OpenTeam.class).stream()
                .findFirst()
                .map(worker ->
                        new CaseTeam(
                                name(worker.id(), worker.sealed()),
                                cover.map(it -> name(it.id(), it.sealed())).orElse(null),
                                cover.map(it -> it.open().awayUntil()).orElse(null),
                                worker.open().team()))
                .orElseGet(() -> new CaseTeam(null, null, null, null));
    }

    @Serdeable
    record OpenTeam(@Nullable String team, @Nullable LocalDate awayUntil) {}

    /** Whether it is the viewer who works on the case. */
    @Transactional
    public boolean isWith(long caseId, Viewer viewer) {
        return rows.with(caseId, viewer) > 0;
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

    /**
     * What each worker has on their hands, of the cases that the viewer may see; most first.
     *
     * @throws Refusal.Forbidden if it is not the viewer's role
     */
    @Transactional
    public List<Load> caseload(Viewer viewer) {
        if (!viewer.hasOneOf(READERS)) {
            throw new Refusal.Forbidden("Your role does not see what others have to do.");
        }
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
