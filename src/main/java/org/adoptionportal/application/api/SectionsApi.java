package org.adoptionportal.application.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import java.util.Map;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.api.Versions;
import org.jspecify.annotations.Nullable;

/** The answers of a registration, a section at a time. They are stored even when incomplete. */
@Controller(RegistrationsApi.PATH + "/{reference}/sections/{section}")
@Secured(Areas.APPLICANT)
class SectionsApi {

    private final SectionAnswers sections;

    SectionsApi(SectionAnswers sections) {
        this.sections = sections;
    }

    @Get
    HttpResponse<SectionView> read(
            Viewer viewer, @PathVariable String reference, @PathVariable String section) {
        return sections.read(viewer, SectionAnswers.target(reference, null, section));
    }

    @Put
    HttpResponse<SectionView> write(
            Viewer viewer,
            @PathVariable String reference,
            @PathVariable String section,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body Map<String, Object> answers) {
        int version = Versions.expected(ifMatch);
        return sections.write(
                viewer, SectionAnswers.target(reference, null, section), version, answers);
    }
}
