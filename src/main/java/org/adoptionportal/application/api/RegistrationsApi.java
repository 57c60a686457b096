package org.adoptionportal.application.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import org.adoptionportal.application.Registrations;
import org.adoptionportal.application.StartRegistration;
import org.adoptionportal.application.SubmitRegistration;
import org.adoptionportal.application.events.Origin;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.paging.Cursor;
import org.adoptionportal.platform.web.api.ListView;
import org.jspecify.annotations.Nullable;

/** Registrations of interest for programs that act for an applicant. */
@Controller(RegistrationsApi.PATH)
@Secured(Areas.APPLICANT)
class RegistrationsApi {

    static final String PATH = "/api/v1/registrations";
    static final String KEY = "Idempotency-Key";

    private final Registrations registrations;
    private final StartRegistration start;
    private final SubmitRegistration submit;
    private final RegistrationViews views;
    private final Once once;

    RegistrationsApi(
            Registrations registrations,
            StartRegistration start,
            SubmitRegistration submit,
            RegistrationViews views,
            Once once) {
        this.registrations = registrations;
        this.start = start;
        this.submit = submit;
        this.views = views;
        this.once = once;
    }

    @Get
    ListView<ApplicationLine> list(
            Viewer viewer,
            @QueryValue @Nullable String after,
            @QueryValue(defaultValue = "" + ListView.USUAL) int limit) {
        return ListView.of(
                registrations
                        .own(viewer, Cursor.parse(after), ListView.size(limit))
                        .map(ApplicationLine::of));
    }

    @Post
    HttpResponse<RegistrationView> begin(Viewer viewer, @Header(KEY) @Nullable String key) {
        String reference =
                once.perform(
                                viewer.actor(),
                                "POST " + PATH,
                                key,
                                "",
                                () -> start.start(viewer, Origin.none()))
                        .result();
        return HttpResponse.created(read(viewer, reference), URI.create(PATH + "/" + reference));
    }

    @Get("/{reference}")
    RegistrationView read(Viewer viewer, @PathVariable String reference) {
        return views.of(registrations.registration(viewer, reference));
    }

    @Post("/{reference}/submission")
    HttpResponse<RegistrationView> send(
            Viewer viewer, @PathVariable String reference, @Header(KEY) @Nullable String key) {
        String route = PATH + "/" + reference + "/submission";
        once.perform(
                viewer.actor(),
                "POST " + route,
                key,
                "",
                () -> {
                    submit.submit(viewer, reference);
                    return reference;
                });
        return HttpResponse.created(read(viewer, reference))
                .header(HttpHeaders.LOCATION, ApplicationsApi.PATH + "/" + reference);
    }
}
