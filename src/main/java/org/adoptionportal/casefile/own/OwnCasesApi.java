package org.adoptionportal.casefile.own;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.api.ListView;

/** What somebody asked for, for a program that acts for them. */
@Controller("/api/v1/requests")
@Secured({Areas.FAMILY, Areas.ADOPTEE, Areas.BIRTH_RELATIVE})
class OwnCasesApi {

    private final OwnCases cases;

    OwnCasesApi(OwnCases cases) {
        this.cases = cases;
    }

    /** One of them. */
    @Serdeable.Serializable
    record OwnCaseView(
            String reference,
            String kind,
            String stage,
            String waitingFor,
            boolean sent,
            LocalDate begunOn) {

        static OwnCaseView of(OwnCase it) {
            return new OwnCaseView(
                    it.reference(),
                    it.kind(),
                    it.stage(),
                    it.waitingFor().name(),
                    it.withAgency(),
                    London.dateOf(it.openedAt()));
        }
    }

    @Get
    ListView<OwnCaseView> list(Viewer person) {
        return ListView.whole(cases.of(person).stream().map(OwnCaseView::of).toList());
    }
}
