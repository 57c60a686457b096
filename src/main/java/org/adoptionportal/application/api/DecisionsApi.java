package org.adoptionportal.application.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.adoptionportal.application.AcceptRegistration;
import org.adoptionportal.application.DeclineRegistration;
import org.adoptionportal.application.RecordApplicantsTold;
import org.adoptionportal.application.Registrations;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.platform.web.api.Versions;
import org.jspecify.annotations.Nullable;

/** A worker's decision on a registration, for programs. */
@Controller(ApplicationsApi.PATH + "/{reference}")
@Secured(Areas.STAFF)
class DecisionsApi {

    private final Registrations registrations;
    private final AcceptRegistration accept;
    private final DeclineRegistration decline;
    private final RecordApplicantsTold told;
    private final ApplicationViews views;
    private final Once once;

    DecisionsApi(
            Registrations registrations,
            AcceptRegistration accept,
            DeclineRegistration decline,
            RecordApplicantsTold told,
            ApplicationViews views,
            Once once) {
        this.registrations = registrations;
        this.accept = accept;
        this.decline = decline;
        this.told = told;
        this.views = views;
        this.once = once;
    }

    @Post("/decision")
    HttpResponse<ApplicationView> decide(
            Viewer viewer,
            @PathVariable String reference,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Header(RegistrationsApi.KEY) @Nullable String key,
            @Body DecisionBody body) {
        int version = Versions.expected(ifMatch);
        String reasons = Objects.requireNonNullElse(body.reasons(), "");
        Runnable decision =
                switch (outcome(body)) {
                    case ACCEPT -> () -> accept.accept(viewer, reference, version);
                    case DECLINE -> () -> decline.decline(viewer, reference, version, reasons);
                };
        return decided(viewer, reference, "/decision", key, body, decision);
    }

    @Post("/told")
    HttpResponse<ApplicationView> told(
            Viewer viewer,
            @PathVariable String reference,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Header(RegistrationsApi.KEY) @Nullable String key,
            @Body ToldBody body) {
        int version = Versions.expected(ifMatch);
        LocalDate day = body.toldOn();
        if (day == null) {
            throw missing("toldOn", "Say on which day they were told");
        }
        return decided(
                viewer,
                reference,
                "/told",
                key,
                body,
                () -> told.record(viewer, reference, version, day));
    }

    private HttpResponse<ApplicationView> decided(
            Viewer viewer,
            String reference,
            String path,
            @Nullable String key,
            Object body,
            Runnable decision) {
        once.perform(
                viewer.actor(),
                "POST " + ApplicationsApi.PATH + "/" + reference + path,
                key,
                body,
                () -> {
                    decision.run();
                    return reference;
                });
        var application = registrations.application(viewer, reference);
        return HttpResponse.ok(views.of(application, viewer))
                .header(HttpHeaders.ETAG, Versions.tag(application.rowVersion()));
    }

    private static DecisionBody.Outcome outcome(DecisionBody body) {
        if (body.outcome() == null) {
            throw missing("outcome", "Say ACCEPT or DECLINE");
        }
        return body.outcome();
    }

    private static Refusal missing(String field, String message) {
        return new Refusal.Invalid(message, Map.of(field, message));
    }
}
