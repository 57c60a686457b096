package org.adoptionportal.application.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Map;
import org.adoptionportal.application.Applicant;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.Registrations;
import org.adoptionportal.application.Reopened;
import org.adoptionportal.application.SaveAnswers;
import org.adoptionportal.application.SaveAnswers.Target;
import org.adoptionportal.application.SavedSection;
import org.adoptionportal.application.form.Answers;
import org.adoptionportal.application.form.RegistrationForm;
import org.adoptionportal.application.form.Section;
import org.adoptionportal.application.form.Told;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.api.Versions;
import org.jspecify.annotations.Nullable;

/** Reads and stores the answers of a section for programs, whoever's they are. */
@Singleton
class SectionAnswers {

    private final Registrations registrations;
    private final SaveAnswers save;
    private final RegistrationViews views;

    SectionAnswers(Registrations registrations, SaveAnswers save, RegistrationViews views) {
        this.registrations = registrations;
        this.save = save;
        this.views = views;
    }

    /**
     * Names whose answers to which section are meant.
     *
     * @param place the applicant's, when a worker asks; null for the viewer's own
     * @throws Refusal.NotFound if the form has no such section
     */
    static Target target(String reference, @Nullable Integer place, String section) {
        Section found = RegistrationForm.section(section).orElseThrow(Refusal.NotFound::new);
        return new Target(reference, place, found);
    }

    /**
     * The answers, with their version: while a section that was sent is open to the viewer, what is
     * written in it. That a worker looked is noted.
     */
    MutableHttpResponse<SectionView> read(Viewer viewer, Target target) {
        Registration registration = registrations.openRegistration(viewer, target.reference());
        Applicant who = registration.answering(target.place());
        Section section = target.section();
        return answer(
                registration.written(section, who),
                registration.toldInWriting(section, who),
                registration.reopened(section, who).orElse(null));
    }

    /**
     * Stores these answers in the place of those of this version.
     *
     * @throws Refusal.Stale if there is another version by now
     */
    HttpResponse<SectionView> write(
            Viewer viewer, Target target, int version, Map<String, Object> answers) {
        Answers typed = AnswersJson.read(target.section(), answers);
        SaveAnswers.Saved saved = save.save(viewer, target, typed, now -> now.version() == version);
        if (!saved.stored()) {
            throw new Refusal.Stale(
                    "These answers were changed meanwhile. Read them again, then send yours.");
        }
        return answer(saved.section(), saved.told(), saved.reopened());
    }

    private MutableHttpResponse<SectionView> answer(
            SavedSection saved, Told told, @Nullable Reopened reopened) {
        return HttpResponse.ok(views.of(saved, told, reopened))
                .header(HttpHeaders.ETAG, Versions.tag(saved.version()));
    }
}
