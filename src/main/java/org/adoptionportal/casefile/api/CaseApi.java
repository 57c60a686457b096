package org.adoptionportal.casefile.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import java.time.LocalDate;
import org.adoptionportal.casefile.CaseLine;
import org.adoptionportal.casefile.OpenedCases;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.jspecify.annotations.Nullable;

/** Where a case of any kind stands, for programs that act for a worker. */
@Controller("/api/v1/cases/{reference}")
@Secured(Areas.STAFF)
class CaseApi {

    private final OpenedCases cases;
    private final Clock clock;

    CaseApi(OpenedCases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * A case.
     *
     * @param authority our number of its council; null when it has none yet
     */
    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record CaseView(
            String reference,
            String kind,
            String title,
            String stage,
            String waitingFor,
            String nextStep,
            @Nullable LocalDate nextDueOn,
            boolean overdue,
            @Nullable Integer authority) {

        static CaseView of(CaseLine line, LocalDate today) {
            return new CaseView(
                    line.reference(),
                    line.kind(),
                    line.title(),
                    line.stage(),
                    line.waitingFor().name(),
                    line.nextStep(),
                    line.nextDueOn(),
                    line.isOverdue(today),
                    line.authorityId());
        }

        @Override
        public String toString() {
            return "CaseView[" + reference + "]";
        }
    }

    @Get
    CaseView read(Viewer worker, @PathVariable String reference) {
        return CaseView.of(cases.open(worker, reference), London.today(clock));
    }
}
