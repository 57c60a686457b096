package org.adoptionportal.worklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import java.time.LocalDate;
import org.adoptionportal.casefile.CaseFilter;
import org.adoptionportal.casefile.CaseLine;
import org.adoptionportal.casefile.CaseList;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.paging.Cursor;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.api.ListView;
import org.jspecify.annotations.Nullable;

/** What needs doing, for programs that act for a worker. */
@Controller("/api/v1/worklist")
@Secured(Areas.STAFF)
class WorklistApi {

    private final CaseList cases;
    private final Desks desks;
    private final Clock clock;

    WorklistApi(CaseList cases, Desks desks, Clock clock) {
        this.cases = cases;
        this.desks = desks;
        this.clock = clock;
    }

    /** One case. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Line(
            String reference,
            String kind,
            String title,
            String stage,
            String waitingFor,
            String nextStep,
            @Nullable LocalDate nextDueOn,
            boolean overdue,
            LocalDate openedOn,
            @Nullable Integer authority,
            @Nullable String worker,
            @Nullable String team,
            @Nullable LocalDate unreadSince,
            @Nullable LocalDate mailReturnedOn) {

        static Line of(CaseLine each, LocalDate today) {
            return new Line(
                    each.reference(),
                    each.kind(),
                    each.title(),
                    each.stage(),
                    each.waitingFor().name(),
                    each.nextStep(),
                    each.nextDueOn(),
                    each.isOverdue(today),
                    London.dateOf(each.openedAt()),
                    each.authorityId(),
                    each.allocation().worker(),
                    each.allocation().team(),
                    each.attention().unreadSince(),
                    each.attention().mailReturnedOn());
        }
    }

    @Get
    ListView<Line> list(
            Viewer viewer,
            @RequestBean Choice.Asked asked,
            @QueryValue @Nullable String after,
            @QueryValue(defaultValue = "" + ListView.USUAL) int limit) {
        LocalDate today = London.today(clock);
        CaseFilter filter = Choice.of(asked).filter(desks.of(viewer), viewer.personaId());
        return ListView.of(
                cases.worklist(viewer, filter, Cursor.parse(after), ListView.size(limit))
                        .map(each -> Line.of(each, today)));
    }
}
