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
import org.adoptionportal.application.api.SectionChanges.QuestionBody;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.jspecify.annotations.Nullable;

/** Lets a worker ask about a section that was sent, or change it for somebody, for programs. */
@Controller(AssistedRegistrationsApi.PATH + "/{reference}/applicants/{place}/sections/{section}")
@Secured(Areas.STAFF)
class AssistedReopeningsApi {

    private final SectionChanges changes;

    AssistedReopeningsApi(SectionChanges changes) {
        this.changes = changes;
    }

    @Post("/reopening")
    HttpResponse<SectionView> open(
            Viewer viewer,
            @PathVariable String reference,
            @PathVariable int place,
            @PathVariable String section,
            @Header(RegistrationsApi.KEY) @Nullable String key) {
        return changes.open(
                viewer,
                SectionAnswers.target(reference, place, section),
                path(reference, place, section) + "/reopening",
                key);
    }

    /** Asks the applicant to look at it again. */
    @Post("/question")
    HttpResponse<SectionView> ask(
            Viewer viewer,
            @PathVariable String reference,
            @PathVariable int place,
            @PathVariable String section,
            @Header(RegistrationsApi.KEY) @Nullable String key,
            @Body QuestionBody body) {
        return changes.ask(
                viewer,
                SectionAnswers.target(reference, place, section),
                path(reference, place, section) + "/question",
                key,
                body);
    }

    /** Leaves it as it was sent. Doing so again changes nothing. */
    @Delete("/reopening")
    @Status(HttpStatus.NO_CONTENT)
    void leave(
            Viewer viewer,
            @PathVariable String reference,
            @PathVariable int place,
            @PathVariable String section,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        changes.leave(viewer, SectionAnswers.target(reference, place, section), ifMatch);
    }

    @Post("/change")
    HttpResponse<SectionView> send(
            Viewer viewer,
            @PathVariable String reference,
            @PathVariable int place,
            @PathVariable String section,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Header(RegistrationsApi.KEY) @Nullable String key,
            @Body ChangeBody body) {
        return changes.send(
                viewer,
                SectionAnswers.target(reference, place, section),
                path(reference, place, section) + "/change",
                ifMatch,
                key,
                body);
    }

    private static String path(String reference, int place, String section) {
        return "%s/%s/applicants/%d/sections/%s"
                .formatted(AssistedRegistrationsApi.PATH, reference, place, section);
    }
}
