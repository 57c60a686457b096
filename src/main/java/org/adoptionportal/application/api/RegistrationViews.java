package org.adoptionportal.application.api;

import jakarta.inject.Singleton;
import java.util.List;
import org.adoptionportal.application.Applicant;
import org.adoptionportal.application.Drafts;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.Reopened;
import org.adoptionportal.application.SavedSection;
import org.adoptionportal.application.api.RegistrationView.SectionLine;
import org.adoptionportal.application.api.SectionView.Problem;
import org.adoptionportal.application.api.SectionView.Reopening;
import org.adoptionportal.application.form.Judge;
import org.adoptionportal.application.form.Told;
import org.jspecify.annotations.Nullable;

/** Shows registrations to programs. */
@Singleton
class RegistrationViews {

    private final Judge judge;
    private final Drafts drafts;

    RegistrationViews(Judge judge, Drafts drafts) {
        this.judge = judge;
        this.drafts = drafts;
    }

    RegistrationView of(Registration registration) {
        return of(registration, registration.answering(null));
    }

    /** The registration as this applicant answers it. */
    RegistrationView of(Registration registration, Applicant who) {
        Told told = registration.told(who);
        return new RegistrationView(
                registration.application().reference(),
                registration.application().stage().shownToApplicants().name(),
                drafts.deletedFrom(registration.application()).orElse(null),
                registration.sections(who).stream().map(saved -> line(saved, told)).toList());
    }

    private SectionLine line(SavedSection saved, Told told) {
        return new SectionLine(
                saved.section().code(),
                saved.section().title(),
                judge.status(saved.section(), told),
                saved.version());
    }

    SectionView of(SavedSection saved, Told told, @Nullable Reopened reopened) {
        List<Problem> problems =
                judge.faults(saved.section(), told).entrySet().stream()
                        .map(fault -> problem(saved, fault.getKey(), fault.getValue()))
                        .toList();
        return new SectionView(
                saved.section().code(),
                judge.status(saved.section(), told),
                AnswersJson.of(saved.section(), saved.answers()),
                problems,
                reopened == null ? null : reopening(reopened));
    }

    private static Reopening reopening(Reopened reopened) {
        return new Reopening(reopened.writer(), reopened.isAsked() ? reopened.words() : null);
    }

    private static Problem problem(SavedSection saved, String field, String message) {
        return new Problem(FieldNames.of(field, saved.section(), saved.answers()), message);
    }
}
