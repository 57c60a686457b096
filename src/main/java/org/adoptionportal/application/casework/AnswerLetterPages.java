package org.adoptionportal.application.casework;

import jakarta.inject.Singleton;
import org.adoptionportal.application.Application;
import org.adoptionportal.application.DecisionLetters;
import org.adoptionportal.application.Outcome;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.Stage;
import org.adoptionportal.correspondence.LetterText;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.form.OnceKey;
import org.jspecify.annotations.Nullable;

/** Makes the page on which a worker writes and looks at the letter that answers a registration. */
@Singleton
class AnswerLetterPages {

    static final String VIEW = "application/answer-letter";

    private final DecisionLetters letters;

    AnswerLetterPages(DecisionLetters letters) {
        this.letters = letters;
    }

    AnswerLetterPage page(Registration registration, Viewer worker, AnswerForm form) {
        Application application = registration.application();
        @Nullable LetterText letter = letter(registration, worker, form);
        @Nullable ErrorSummary errors = form.errors();
        boolean accepting = form.outcome() == Outcome.ACCEPT;
        String caseHref = CasePath.of(application.reference());
        String decideHref = CasePath.answer(application.reference(), form.outcome());
        return new AnswerLetterPage(
                accepting ? "Accept: the letter" : "Decline: the letter",
                errors != null,
                BackLink.to("Back to the application", caseHref),
                errors,
                application.reference(),
                accepting,
                PostAdvice.before(registration, form.outcome()),
                letter,
                letter == null ? null : letter.fingerprint(),
                form.fields(),
                decideHref + "/letter",
                decideHref,
                application.rowVersion(),
                OnceKey.fresh());
    }

    /** What could not be done because something changed is shown as it would be now, if it can. */
    private @Nullable LetterText letter(Registration registration, Viewer worker, AnswerForm form) {
        boolean waits = registration.application().stage() == Stage.REGISTERED;
        if (form.problem() != null && !waits) {
            return null;
        }
        letters.requireOpen(worker, registration, form.outcome());
        return form.isWritten()
                ? letters.preview(worker, registration, form.outcome(), form.typed()).text()
                : null;
    }
}
