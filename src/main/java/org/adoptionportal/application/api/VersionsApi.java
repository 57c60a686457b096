package org.adoptionportal.application.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import org.adoptionportal.application.RecordChangesRead;
import org.adoptionportal.application.Registrations;
import org.adoptionportal.application.SentVersions;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.api.Versions;
import org.jspecify.annotations.Nullable;

/** What was sent and changed since, for programs. */
@Controller(ApplicationsApi.PATH + "/{reference}")
class VersionsApi {

    private final Registrations registrations;
    private final SentVersions versions;
    private final RecordChangesRead read;
    private final DecidedOnce once;

    VersionsApi(
            Registrations registrations,
            SentVersions versions,
            RecordChangesRead read,
            DecidedOnce once) {
        this.registrations = registrations;
        this.versions = versions;
        this.read = read;
        this.once = once;
    }

    @Get("/versions")
    @Secured({Areas.APPLICANT, Areas.STAFF})
    VersionsView list(Viewer viewer, @PathVariable String reference) {
        return VersionsView.of(versions.of(registrations.open(viewer, reference), viewer));
    }

    /** A worker has read what the applicants changed. */
    @Post("/changes-read")
    @Secured(Areas.STAFF)
    HttpResponse<ApplicationView> read(
            Viewer viewer,
            @PathVariable String reference,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Header(RegistrationsApi.KEY) @Nullable String key) {
        int version = Versions.expected(ifMatch);
        return once.perform(
                viewer,
                reference,
                "/changes-read",
                key,
                "",
                () -> read.record(viewer, reference, version));
    }
}
