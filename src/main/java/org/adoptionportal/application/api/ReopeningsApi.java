package org.adoptionportal.application.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import org.adoptionportal.application.api.SectionChanges.ChangeBody;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.jspecify.annotations.Nullable;

/** Lets an applicant change a section after they sent it, for programs. */
@Controller(RegistrationsApi.PATH + "/{reference}/sections/{section}")
@Secured(Areas.APPLICANT)
class ReopeningsApi {

    private final SectionChanges changes;

    ReopeningsApi(SectionChanges changes) {
        this.changes = changes;
    }

    @Post("/reopening")
    HttpResponse<SectionView> open(
            Viewer viewer,
            @PathVariable String reference,
            @PathVariable String section,
            @Header(RegistrationsApi.KEY) @Nullable String key) {
        return changes.open(
                viewer,
                SectionAnswers.target(reference, null, section),
                path(reference, section) + "/reopening",
                key);
    }

    /** Leaves it as it was sent. Doing so again changes nothing. */
    @Delete("/reopening")
    @Status(HttpStatus.NO_CONTENT)
    void leave(
            Viewer viewer,
            @PathVariable String reference,
            @PathVariable String section,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        changes.leave(viewer, SectionAnswers.target(reference, null, section), ifMatch);
    }

    @Post("/change")
    HttpResponse<SectionView> send(
            Viewer viewer,
            @PathVariable String reference,
            @PathVariable String section,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Header(RegistrationsApi.KEY) @Nullable String key,
            @Body ChangeBody body) {
        return changes.send(
                viewer,
                SectionAnswers.target(reference, null, section),
                path(reference, section) + "/change",
                ifMatch,
                key,
                body);
    }

    private static String path(String reference, String section) {
        return RegistrationsApi.PATH + "/" + reference + "/sections/" + section;
    }
}
