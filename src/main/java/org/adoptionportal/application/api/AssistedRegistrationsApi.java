package org.adoptionportal.application.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import org.adoptionportal.application.EnterRegistration;
import org.adoptionportal.application.events.Origin;
import org.adoptionportal.casefile.TakenBy;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.api.Required;
import org.jspecify.annotations.Nullable;

/** Lets a worker begin a registration that did not come by the web, for programs. */
@Controller(AssistedRegistrationsApi.PATH)
@Secured(Areas.STAFF)
class AssistedRegistrationsApi {

    static final String PATH = "/api/v1/assisted-registrations";

    private final EnterRegistration enter;
    private final Once once;

    AssistedRegistrationsApi(EnterRegistration enter, Once once) {
        this.enter = enter;
        this.once = once;
    }

    /**
     * What is to be entered.
     *
     * @param authority our number of the council where they live
     * @param enquiry the reference of the enquiry that becomes a registration; null for none
     */
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record Entry(
            @Nullable TakenBy takenBy, @Nullable Integer authority, @Nullable String enquiry) {}

    @Serdeable
    record Entered(String reference) {}

    @Post
    HttpResponse<Entered> enter(
            Viewer viewer, @Header(RegistrationsApi.KEY) @Nullable String key, @Body Entry body) {
        TakenBy takenBy = Required.of(body.takenBy(), "takenBy", "Say how it reached us");
        int authority = Required.of(body.authority(), "authority", "Say in whose area they live");
        Origin origin = Origin.earlierCase(body.enquiry());
        String reference =
                once.perform(
                                viewer.actor(),
                                "POST " + PATH,
                                key,
                                body,
                                () -> enter.enter(viewer, takenBy, authority, origin))
                        .result();
        return HttpResponse.created(
                new Entered(reference), URI.create(ApplicationsApi.PATH + "/" + reference));
    }
}
