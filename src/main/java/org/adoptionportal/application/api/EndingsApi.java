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
import org.adoptionportal.application.EndApplication;
import org.adoptionportal.application.EndApplication.Reason;
import org.adoptionportal.application.GoOnWithOne;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.api.Required;
import org.adoptionportal.platform.web.api.Versions;
import org.jspecify.annotations.Nullable;

/** What a worker records when applicants do not go on, or only one of them does, for programs. */
@Controller(ApplicationsApi.PATH + "/{reference}")
@Secured(Areas.STAFF)
class EndingsApi {

    private final EndApplication end;
    private final GoOnWithOne goOn;
    private final DecidedOnce once;

    EndingsApi(EndApplication end, GoOnWithOne goOn, DecidedOnce once) {
        this.end = end;
        this.goOn = goOn;
        this.once = once;
    }

    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    record Ending(@Nullable Reason reason) {}

    @Post("/end")
    HttpResponse<ApplicationView> end(
            Viewer viewer,
            @PathVariable String reference,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Header(RegistrationsApi.KEY) @Nullable String key,
            @Body Ending body) {
        int version = Versions.expected(ifMatch);
        Reason reason = Required.of(body.reason(), "reason", "Say WITHDREW or COUNSELLED_OUT");
        return once.perform(
                viewer,
                reference,
                "/end",
                key,
                body,
                () -> end.end(viewer, reference, version, reason));
    }

    @Post("/going-on")
    HttpResponse<ApplicationView> goOn(
            Viewer viewer,
            @PathVariable String reference,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Header(RegistrationsApi.KEY) @Nullable String key) {
        int version = Versions.expected(ifMatch);
        return once.perform(
                viewer,
                reference,
                "/going-on",
                key,
                "",
                () -> goOn.record(viewer, reference, version));
    }
}
