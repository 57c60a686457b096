package org.adoptionportal.application.api;

import jakarta.inject.Singleton;
import java.util.List;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.SavedSection;
import org.adoptionportal.application.api.RegistrationView.SectionLine;
import org.adoptionportal.application.api.SectionView.Problem;
import org.adoptionportal.application.form.Judge;

/** Shows registrations to programs. */
@Singleton
class RegistrationViews {

    private final Judge judge;

    RegistrationViews(Judge judge) {
        this.judge = judge;
    }

    RegistrationView of(Registration registration) {
        return new RegistrationView(
                registration.application().reference(),
                registration.application().stage().shownToApplicants().name(),
                registration.sections(registration.answering(null)).stream()
                        .map(this::line)
                        .toList());
    }

    private SectionLine line(SavedSection saved) {
        return new SectionLine(
                saved.section().code(),
                saved.section().title(),
                judge.status(saved.section(), saved.answers()),
                saved.version());
    }

    SectionView of(SavedSection saved) {
        List<Problem> problems =
                judge.faults(saved.section(), saved.answers()).entrySet().stream()
                        .map(fault -> new Problem(fault.getKey(), fault.getValue()))
                        .toList();
        return new SectionView(
                saved.section().code(),
                judge.status(saved.section(), saved.answers()),
                AnswersJson.of(saved.section(), saved.answers()),
                problems);
    }
}
