package org.adoptionportal.allocation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.adoptionportal.casefile.CaseDesk;
import org.adoptionportal.casefile.CaseHead;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.staff.Colleague;
import org.adoptionportal.identity.staff.Colleagues;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.team.Teams;
import org.adoptionportal.timeline.Event;
import org.adoptionportal.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** Gives cases to a worker and a team, or takes them back. */
@Singleton
public class Allocate {

    /** The field that can be wrong. */
    public static final String WORKER = "worker";

    private final CaseDesk desk;
    private final AllocationRows rows;
    private final Colleagues colleagues;
    private final Teams teams;
    private final Timeline timeline;
    private final List<AllocationRule> rules;

    Allocate(
            CaseDesk desk,
            AllocationRows rows,
            Colleagues colleagues,
            Teams teams,
            Timeline timeline,
            List<AllocationRule> rules) {
        this.desk = desk;
        this.rows = rows;
        this.colleagues = colleagues;
        this.teams = teams;
        this.timeline = timeline;
        this.rules = rules;
    }

    /** A case, and which version of its allocation the worker looked at. */
    public record Target(String reference, int version) {}

    /**
     * Gives all of these cases, or none, to a worker and a team.
     *
     * @param workerId null for nobody
     * @param teamId null for no team
     * @throws Refusal.NotFound if one of them is not for this viewer, or there is no such team
     * @throws Refusal.Forbidden if it is not the viewer's role for one of them
     * @throws Refusal.Stale if one of them was allocated since that version
     * @throws Refusal.Invalid naming {@link #WORKER} if such cases are not the worker's role
     */
    @Transactional
    public void allocate(
            Viewer by, List<Target> cases, @Nullable Long workerId, @Nullable Long teamId) {
        String team = teamId == null ? "" : teams.find(teamId).name();
        String worker = workerId == null ? "" : name(workerId);
        for (Target target : cases) {
            CaseHead head = desk.hold(by, target.reference());
            boolean takes = workerId != null && workerId == by.personaId();
            if (!desk.isFor(by, Allocators.ROLES, head) && !takes) {
                throw new Refusal.Forbidden("Your role does not give cases to others.");
            }
            give(by, head, target.version(), workerId, teamId, said(worker, team));
        }
    }

    private void give(
            Viewer by,
            CaseHead head,
            int version,
            @Nullable Long workerId,
            @Nullable Long teamId,
            String to) {
        if (workerId != null) {
            requireRole(head, workerId);
        }
        AllocatedRow before = rows.of(head.reference(), by).orElseThrow(Refusal.NotFound::new);
        if (rows.allocate(head.id(), version, workerId, teamId) == 0) {
            throw new Refusal.Stale(
                    "Somebody gave case %s to somebody else after you opened this. Look at it again."
                            .formatted(head.reference()));
        }
        timeline.record(head.id(), by, Event.internal("allocated").with(Map.of("to", to)));
        if (workerId != null && !workerId.equals(before.workerPersonaId())) {
            timeline.record(head.id(), by, Event.shared("worker-named"));
        }
    }

    private void requireRole(CaseHead head, long workerId) {
        int authority = head.authorityId() == null ? 0 : head.authorityId();
        boolean refused =
                rules.stream()
                        .anyMatch(
                                rule -> rule.kind().equals(head.kind()) && !rule.allows(workerId));
        if (refused || rows.rolesFor(head.id(), workerId, head.kind(), authority) == 0) {
            throw invalid("Choose somebody whose role is for case %s".formatted(head.reference()));
        }
    }

    private String name(long workerId) {
        return colleagues
                .employed(workerId)
                .map(Colleague::name)
                .orElseThrow(() -> invalid("Choose somebody from the list"));
    }

    private static String said(String worker, String team) {
        return Stream.of(worker, team)
                .filter(each -> !each.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("nobody");
    }

    private static Refusal invalid(String fault) {
        return new Refusal.Invalid(fault, Map.of(WORKER, fault));
    }
}
