package org.adoptionportal.check.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.adoptionportal.check.Difference;
import org.adoptionportal.check.Fault;
import org.adoptionportal.check.Finding;
import org.adoptionportal.check.Findings;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.paging.Cursor;
import org.adoptionportal.platform.web.api.ListView;
import org.jspecify.annotations.Nullable;

/** What the nightly check found and nobody has settled. */
@Controller("/api/v1/findings")
@Secured("ADMINISTRATOR")
class FindingsApi {

    private final Findings findings;

    FindingsApi(Findings findings) {
        this.findings = findings;
    }

    /**
     * One finding.
     *
     * @param about the reference of the case that was checked
     */
    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Line(
            String reference,
            String about,
            String kind,
            Fault fault,
            LocalDate foundOn,
            List<Difference> differences) {

        static Line of(Finding it) {
            return new Line(
                    it.reference(),
                    it.caseReference(),
                    it.caseKind(),
                    it.fault(),
                    it.foundOn(),
                    it.differences());
        }
    }

    @Get
    ListView<Line> list(
            Viewer viewer,
            @QueryValue @Nullable String after,
            @QueryValue(defaultValue = "" + ListView.USUAL) int limit) {
        return ListView.of(
                findings.live(viewer, Cursor.parse(after), ListView.size(limit)).map(Line::of));
    }
}
