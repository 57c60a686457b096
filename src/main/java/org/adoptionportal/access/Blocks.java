package org.adoptionportal.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adoptionportal.casefile.CaseDesk;
import org.adoptionportal.casefile.CaseHead;
import org.adoptionportal.casefile.CaseLine;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.staff.Colleagues;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.id.Ids;
import org.adoptionportal.platform.web.form.Typed;
import org.adoptionportal.timeline.Event;
import org.adoptionportal.timeline.Timeline;

/** Keeps workers out of a case with whose people they are connected. */
@Singleton
public class Blocks {

    /** The fields that can be wrong. */
    public static final String WORKER = "worker";

    public static final String WHY = "why";

    private static final Set<StaffRole> ROLES = Set.of(StaffRole.MANAGER);
    private static final int MOST_CHARACTERS = 500;

    private final BlockRows rows;
    private final AccessRows access;
    private final AccessReasons reasons;
    private final CaseDesk desk;
    private final Colleagues colleagues;
    private final Timeline timeline;
    private final Ids ids;
    private final Clock clock;

    Blocks(
            BlockRows rows,
            AccessRows access,
            AccessReasons reasons,
            CaseDesk desk,
            Colleagues colleagues,
            Timeline timeline,
            Ids ids,
            Clock clock) {
        this.rows = rows;
        this.access = access;
        this.reasons = reasons;
        this.desk = desk;
        this.colleagues = colleagues;
        this.timeline = timeline;
        this.ids = ids;
        this.clock = clock;
    }

    /** A worker who is kept out, and why. */
    public record Block(long id, String worker, String why, Instant since) {}

    /**
     * Who is kept out of the case; it is noted that the manager looked.
     *
     * @throws Refusal.Forbidden if it is not the viewer's role
     */
    @Transactional
    public List<Block> of(Viewer manager, String reference) {
        CaseHead head = desk.open(manager, reference);
        if (!desk.isFor(manager, ROLES, head)) {
            throw new Refusal.Forbidden("Managers see who is kept out of a case.");
        }
        return of(head.id(), manager);
    }

    /** Whose role it is to keep others out of this case. */
    boolean mayBeMadeBy(Viewer viewer, CaseLine line) {
        return desk.isFor(viewer, ROLES, line);
    }

    @Transactional
    List<Block> of(long caseId, Viewer viewer) {
        List<BlockRow> all = rows.of(caseId, viewer);
        Map<Long, String> names = colleagues.names(all.stream().map(BlockRow::personaId).toList());
        return all.stream()
                .map(row ->
                        new Block(
                                row.id(),
                                names.getOrDefault(row.personaId(), ""),
                                reasons.of(row),
                                row.madeAt()))
                .toList();
    }

    /**
     * Keeps a worker out from now on.
     *
     * @throws Refusal.Forbidden if it is not the viewer's role
     * @throws Refusal.Invalid naming {@link #WORKER} or {@link #WHY}
     */
    @Transactional
    public void add(Viewer manager, String reference, long workerId, String why) {
        CaseHead head = held(manager, reference);
        String said = Typed.checked(WHY, why, "Say why", MOST_CHARACTERS, "");
        if (workerId == manager.personaId() || colleagues.employed(workerId).isEmpty()) {
            throw invalid("Choose somebody else from the list");
        }
        if (access.blocks(head.id(), workerId) > 0) {
            throw invalid("This worker is kept out already");
        }
        long id = ids.next();
        byte[] sealed = reasons.sealBlock(id, said);
        rows.save(
                new BlockRow(
                        id, head.id(), workerId, manager.personaId(), clock.instant(), sealed));
        timeline.record(head.id(), manager, Event.internal("worker-kept-out"));
    }

    /**
     * Lets a worker in again; when they are not kept out, nothing changes.
     *
     * @throws Refusal.Forbidden if it is not the viewer's role
     */
    @Transactional
    public void lift(Viewer manager, String reference, long blockId) {
        CaseHead head = held(manager, reference);
        if (rows.lift(blockId, head.id()) > 0) {
            timeline.record(head.id(), manager, Event.internal("worker-let-in-again"));
        }
    }

    private CaseHead held(Viewer manager, String reference) {
        CaseHead head = desk.hold(manager, reference);
        if (!desk.isFor(manager, ROLES, head)) {
            throw new Refusal.Forbidden("Managers say who is kept out of a case.");
        }
        return head;
    }

    private static Refusal invalid(String fault) {
        return new Refusal.Invalid(fault, Map.of(WORKER, fault));
    }
}
