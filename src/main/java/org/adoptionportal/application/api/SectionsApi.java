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
import org.adoptionportal.application.Applicant;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.Registrations;
import org.adoptionportal.application.SaveAnswers;
import org.adoptionportal.application.SavedSection;
import org.adoptionportal.application.form.Answers;
import org.adoptionportal.application.form.RegistrationForm;
import org.adoptionportal.application.form.Section;
import org.adoptionportal.application.form.Told;
import org.adoptionportal.identity.Areas;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.api.Versions;
import org.jspecify.annotations.Nullable;

/** The answers of a registration, a section at a time. They are stored even when incomplete. */
@Controller(RegistrationsApi.PATH + "/{reference}/sections/{section}")
@Secured(Areas.APPLICANT)
class SectionsApi {

    private final Registrations registrations;
    private final SaveAnswers save;
    private final RegistrationViews views;

    SectionsApi(Registrations registrations, SaveAnswers save, RegistrationViews views) {
        this.registrations = registrations;
        this.save = save;
        this.views = views;
    }

    @Get
    HttpResponse<SectionView> read(
            Viewer viewer, @PathVariable String reference, @PathVariable String section) {
        Registration registration = registrations.registration(viewer, reference);
        Applicant who = registration.answering(null);
        return answer(registration.saved(existing(section), who), registration.told(who));
    }

    @Put
    HttpResponse<SectionView> write(
            Viewer viewer,
            @PathVariable String reference,
            @PathVariable String section,
            @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Body Map<String, Object> answers) {
        int version = Versions.expected(ifMatch);
        Section found = existing(section);
        Answers typed = AnswersJson.read(found, answers);
        SaveAnswers.Saved saved =
                save.save(
                        viewer,
                        new SaveAnswers.Target(reference, null, found),
                        typed,
                        now -> now.version() == version);
        if (!saved.stored()) {
            throw new Refusal.Stale(
                    "These answers were changed meanwhile. Read them again, then send yours.");
        }
        Registration registration = registrations.registration(viewer, reference);
        Told told = registration.told(registration.answering(null));
        return answer(saved.section(), told.with(found, saved.section().answers()));
    }

    private HttpResponse<SectionView> answer(SavedSection saved, Told told) {
        return HttpResponse.ok(views.of(saved, told))
                .header(HttpHeaders.ETAG, Versions.tag(saved.version()));
    }

    private static Section existing(String code) {
        return RegistrationForm.section(code).orElseThrow(Refusal.NotFound::new);
    }
}
