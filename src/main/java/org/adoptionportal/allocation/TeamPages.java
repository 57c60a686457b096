package org.adoptionportal.allocation;

import jakarta.inject.Singleton;
import java.util.List;
import org.adoptionportal.casefile.CaseDesk;
import org.adoptionportal.casefile.frame.CaseFrames;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.platform.web.form.Sent;
import org.jspecify.annotations.Nullable;

/** Makes the page of who works on a case. */
@Singleton
class TeamPages {

    private final Allocations allocations;
    private final AllocationForm form;
    private final CaseDesk desk;

    TeamPages(Allocations allocations, AllocationForm form, CaseDesk desk) {
        this.allocations = allocations;
        this.form = form;
        this.desk = desk;
    }

    TeamPage page(CaseFrames.Opened opened, Viewer viewer) {
        AllocatedRow row = allocations.of(opened.line().reference(), viewer);
        return page(
                opened,
                viewer,
                row,
                fields(
                        opened,
                        viewer,
                        AllocationForm.code(row.workerPersonaId()),
                        AllocationForm.code(row.teamId()),
                        null),
                null);
    }

    /** As {@link #page}, with what was chosen and what is wrong with it. */
    TeamPage faulty(CaseFrames.Opened opened, Viewer viewer, Sent sent, @Nullable String fault) {
        return page(
                opened,
                viewer,
                allocations.of(opened.line().reference(), viewer),
                fields(
                        opened,
                        viewer,
                        sent.get(Allocate.WORKER),
                        sent.get(AllocationForm.TEAM),
                        fault),
                null);
    }

    /** As {@link #faulty}, when somebody else was quicker. */
    TeamPage overtaken(CaseFrames.Opened opened, Viewer viewer, Sent sent, String why) {
        return page(
                opened,
                viewer,
                allocations.of(opened.line().reference(), viewer),
                fields(
                        opened,
                        viewer,
                        sent.get(Allocate.WORKER),
                        sent.get(AllocationForm.TEAM),
                        null),
                ErrorSummary.of(why));
    }

    private List<Field> fields(
            CaseFrames.Opened opened,
            Viewer viewer,
            String worker,
            String team,
            @Nullable String fault) {
        return desk.isFor(viewer, Allocators.ROLES, opened.line())
                ? form.fields(worker, team, fault)
                : List.of();
    }

    private TeamPage page(
            CaseFrames.Opened opened,
            Viewer viewer,
            AllocatedRow row,
            List<Field> fields,
            @Nullable ErrorSummary why) {
        ErrorSummary errors = why == null ? ErrorSummary.of(fields) : why;
        return new TeamPage(
                "Who works on this case",
                errors != null,
                BackLink.to("/worklist"),
                errors,
                opened.frame(),
                team(allocations.team(row.id(), viewer)),
                fields,
                row.workerPersonaId() == null && desk.mayRecord(viewer, opened.line()),
                Long.toString(viewer.personaId()),
                AllocationForm.code(row.teamId()),
                TeamTab.of(row.reference()),
                row.allocationVersion(),
                OnceKey.fresh());
    }

    private static SummaryList team(CaseTeam helpers) {
        SummaryList list =
                SummaryList.empty()
                        .row("Worker", helpers.worker() == null ? "Nobody yet" : helpers.worker());
        if (helpers.cover() != null && helpers.awayUntil() != null) {
            list =
                    list.row(
                            "Covered by",
                            "%s, until %s"
                                    .formatted(helpers.cover(), London.date(helpers.awayUntil())));
        }
        return list.row("Team", helpers.team() == null ? "No team" : helpers.team());
    }
}
