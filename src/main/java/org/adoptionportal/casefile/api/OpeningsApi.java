package org.adoptionportal.casefile.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.adoptionportal.casefile.CaseFiles;
import org.adoptionportal.casefile.CaseLine;
import org.adoptionportal.casefile.OpenedCases;
import org.adoptionportal.casefile.Opening;
import org.adoptionportal.casefile.WhoLooked;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.api.ListView;

/** Who looked at a case, for programs that act for a manager. */
@Controller("/api/v1/cases/{reference}/openings")
@Secured(Areas.STAFF)
class OpeningsApi {

    private final OpenedCases cases;
    private final CaseFiles files;
    private final WhoLooked looked;

    OpeningsApi(OpenedCases cases, CaseFiles files, WhoLooked looked) {
        this.cases = cases;
        this.files = files;
        this.looked = looked;
    }

    /** Somebody looked. */
    @Serdeable.Serializable
    record OpeningView(Instant at, String by, Opening.What what) {

        static OpeningView of(WhoLooked.Look look) {
            return new OpeningView(look.at(), look.name(), look.what());
        }

        @Override
        public String toString() {
            return "OpeningView";
        }
    }

    @Get
    ListView<OpeningView> list(Viewer worker, @PathVariable String reference) {
        CaseLine line = cases.again(worker, reference);
        List<WhoLooked.Look> looks = looked.latest(worker, line);
        files.opened(line.id(), worker);
        return ListView.whole(looks.stream().map(OpeningView::of).toList());
    }
}
