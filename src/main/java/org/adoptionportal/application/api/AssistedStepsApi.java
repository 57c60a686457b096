package org.adoptionportal.application.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.time.LocalDate;
import org.adoptionportal.application.AddSecondApplicant;
import org.adoptionportal.application.Applicant;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.Registrations;
import org.adoptionportal.application.SubmitRegistration;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.api.Required;
import org.jspecify.annotations.Nullable;

/** What a worker does with a registration that they write down for somebody, for programs. */
@Controller(AssistedRegistrationsApi.PATH + "/{reference}")
@Secured(Areas.STAFF)
class AssistedStepsApi {

    private final AddSecondApplicant addSecond;
    private final SubmitRegistration submit;
    private final Registrations registrations;
    private final RegistrationViews views;
    private final Once once;

    AssistedStepsApi(
            AddSecondApplicant addSecond,
            SubmitRegistration submit,
            Registrations registrations,
            RegistrationViews views,
            Once once) {
        this.addSecond = addSecond;
        this.submit = submit;
        this.registrations = registrations;
        this.views = views;
        this.once = once;
    }

    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record Received(@Nullable LocalDate receivedOn) {}

    /** Notes that a second person applies. */
    @Post("/applicants")
    HttpResponse<RegistrationView> add(
            Viewer viewer,
            @PathVariable String reference,
            @Header(RegistrationsApi.KEY) @Nullable String key) {
        String path = AssistedRegistrationsApi.PATH + "/" + reference + "/applicants";
        once(viewer, path, key, "", () -> addSecond.add(viewer, reference));
        return HttpResponse.created(
                read(viewer, reference, Applicant.SECOND),
                URI.create(path + "/" + Applicant.SECOND));
    }

    /** Records the registration as received; from then on it is answered like any other. */
    @Post("/submission")
    HttpResponse<RegistrationView> send(
            Viewer viewer,
            @PathVariable String reference,
            @Header(RegistrationsApi.KEY) @Nullable String key,
            @Body Received body) {
        LocalDate day =
                Required.of(
                        body.receivedOn(),
                        SubmitRegistration.RECEIVED_ON,
                        "Say on which day it reached us");
        String path = AssistedRegistrationsApi.PATH + "/" + reference + "/submission";
        once(viewer, path, key, body, () -> submit.submitReceived(viewer, reference, day));
        return HttpResponse.created(read(viewer, reference, Applicant.FIRST))
                .header(HttpHeaders.LOCATION, ApplicationsApi.PATH + "/" + reference);
    }

    private RegistrationView read(Viewer viewer, String reference, int place) {
        Registration registration = registrations.registration(viewer, reference);
        return views.of(registration, registration.answering(place));
    }

    private void once(
            Viewer viewer, String path, @Nullable String key, Object body, Runnable decision) {
        once.perform(
                viewer.actor(),
                "POST " + path,
                key,
                body,
                () -> {
                    decision.run();
                    return path;
                });
    }
}
