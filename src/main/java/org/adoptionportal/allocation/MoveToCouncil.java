package org.adoptionportal.allocation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import org.adoptionportal.casefile.CaseDesk;
import org.adoptionportal.casefile.CaseHead;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.team.Team;
import org.adoptionportal.team.Teams;
import org.adoptionportal.timeline.Event;
import org.adoptionportal.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** A case comes to another council: whoever and whichever team is not for its cases lets it go. */
@Singleton
public class MoveToCouncil {

    private final CaseDesk desk;
    private final AllocationRows rows;
    private final Teams teams;
    private final Timeline timeline;

    MoveToCouncil(CaseDesk desk, AllocationRows rows, Teams teams, Timeline timeline) {
        this.desk = desk;
        this.rows = rows;
        this.teams = teams;
        this.timeline = timeline;
    }

    /**
     * Call it while the viewer still sees the case, in the transaction that gives it its council.
     *
     * @throws Refusal.NotFound if there is no such case, or it is not for this viewer
     */
    @Transactional
    public void move(Viewer by, String reference, int authorityId) {
        CaseHead head = desk.hold(by, reference);
        AllocatedRow before = rows.of(reference, by).orElseThrow(Refusal.NotFound::new);
        Long worker = worker(before, authorityId);
        Long team = team(before.teamId(), authorityId);
        if (!Objects.equals(worker, before.workerPersonaId())
                || !Objects.equals(team, before.teamId())) {
            rows.allocate(head.id(), before.allocationVersion(), worker, team);
        }
        if (worker == null && before.workerPersonaId() != null) {
            timeline.record(
                    head.id(), by, Event.internal("allocated").with(Map.of("to", "nobody")));
        }
    }

    private @Nullable Long worker(AllocatedRow row, int authorityId) {
        Long worker = row.workerPersonaId();
        return worker != null && rows.rolesFor(row.id(), worker, row.kind(), authorityId) > 0
                ? worker
                : null;
    }

    private @Nullable Long team(@Nullable Long teamId, int authorityId) {
        return teams.all().stream()
                        .filter(team -> teamId != null && team.id() == teamId)
                        .map(Team::authorityId)
                        .anyMatch(its -> its == null || its == authorityId)
                ? teamId
                : null;
    }
}
