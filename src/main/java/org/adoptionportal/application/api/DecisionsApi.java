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
import org.adoptionportal.application.AcceptRegistration;
import org.adoptionportal.application.DeclineRegistration;
import org.adoptionportal.application.OwnWords;
import org.adoptionportal.application.RecordApplicantsTold;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.api.Required;
import org.adoptionportal.platform.web.api.Versions;
import org.jspecify.annotations.Nullable;

/** A worker's decision on a registration, for programs. */
@Controller(ApplicationsApi.PATH + "/{reference}")
@Secured(Areas.STAFF)
class DecisionsApi {

    private final AcceptRegistration accept;
    private final DeclineRegistration decline;
    private final RecordApplicantsTold told;
    private final DecidedOnce once;

    DecisionsApi(
            AcceptRegistration accept,
            DeclineRegistration decline,
            RecordApplicantsTold told,
            DecidedOnce once) {
        this.accept = accept;
        this.decline = decline;
        this.told = told;
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
        OwnWords words = body.words();
        Runnable decision =
                switch (body.needed()) {
                    case ACCEPT -> () -> accept.accept(viewer, reference, version, words);
                    case DECLINE -> () -> decline.decline(viewer, reference, version, words);
                };
        return once.perform(viewer, reference, "/decision", key, body, decision);
    }

    @Post("/told")
    HttpResponse<ApplicationView> told(
            Viewer viewer,
            @PathVariable String reference,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Header(RegistrationsApi.KEY) @Nullable String key,
            @Body ToldBody body) {
        int version = Versions.expected(ifMatch);
        LocalDate day = Required.of(body.toldOn(), "toldOn", "Say on which day they were told");
        return once.perform(
                viewer,
                reference,
                "/told",
                key,
                body,
                () -> told.record(viewer, reference, version, day));
    }
}
