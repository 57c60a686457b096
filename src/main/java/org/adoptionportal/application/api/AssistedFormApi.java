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
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.Registrations;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.api.Versions;
import org.jspecify.annotations.Nullable;

/** The form of a registration as a worker fills it in for an applicant, for programs. */
@Controller(AssistedRegistrationsApi.PATH + "/{reference}/applicants/{place}")
@Secured(Areas.STAFF)
class AssistedFormApi {

    private final Registrations registrations;
    private final RegistrationViews views;
    private final SectionAnswers sections;

    AssistedFormApi(Registrations registrations, RegistrationViews views, SectionAnswers sections) {
        this.registrations = registrations;
        this.views = views;
        this.sections = sections;
    }

    @Get
    RegistrationView read(Viewer viewer, @PathVariable String reference, @PathVariable int place) {
        Registration registration = registrations.openRegistration(viewer, reference);
        return views.of(registration, registration.answering(place));
    }

    @Get("/sections/{section}")
    HttpResponse<SectionView> read(
            Viewer viewer,
            @PathVariable String reference,
            @PathVariable int place,
            @PathVariable String section) {
        return sections.read(viewer, SectionAnswers.target(reference, place, section));
    }

    @Put("/sections/{section}")
    HttpResponse<SectionView> write(
            Viewer viewer,
            @PathVariable String reference,
            @PathVariable int place,
            @PathVariable String section,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body Map<String, Object> answers) {
        int version = Versions.expected(ifMatch);
        return sections.write(
                viewer, SectionAnswers.target(reference, place, section), version, answers);
    }
}
