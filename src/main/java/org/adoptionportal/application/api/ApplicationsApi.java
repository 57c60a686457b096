package org.adoptionportal.application.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import jakarta.transaction.Transactional;
import org.adoptionportal.application.Application;
import org.adoptionportal.application.Registrations;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.paging.Cursor;
import org.adoptionportal.platform.web.api.ListView;
import org.adoptionportal.platform.web.api.Versions;
import org.jspecify.annotations.Nullable;

/** Where applications stand, for programs that act for an applicant or a worker. */
@Controller(ApplicationsApi.PATH)
class ApplicationsApi {

    static final String PATH = "/api/v1/applications";

    private final Registrations registrations;
    private final ApplicationViews views;

    ApplicationsApi(Registrations registrations, ApplicationViews views) {
        this.registrations = registrations;
        this.views = views;
    }

    @Get
    @Secured(Areas.APPLICANT)
    ListView<ApplicationLine> list(
            Viewer viewer,
            @QueryValue @Nullable String after,
            @QueryValue(defaultValue = "" + ListView.USUAL) int limit) {
        return ListView.of(
                registrations
                        .own(viewer, Cursor.parse(after), ListView.size(limit))
                        .map(ApplicationLine::of));
    }

    @Get("/{reference}")
    @Secured({Areas.APPLICANT, Areas.STAFF})
    @Transactional
    HttpResponse<ApplicationView> read(Viewer viewer, @PathVariable String reference) {
        return answer(registrations.open(viewer, reference), viewer);
    }

    private HttpResponse<ApplicationView> answer(Application application, Viewer viewer) {
        var response = HttpResponse.ok(views.of(application, viewer));
        return viewer.isStaff()
                ? response.header(HttpHeaders.ETAG, Versions.tag(application.rowVersion()))
                : response;
    }
}
