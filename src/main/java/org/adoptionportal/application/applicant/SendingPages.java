package org.adoptionportal.application.applicant;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.adoptionportal.application.Application;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.view.AnswerSummaries;
import org.adoptionportal.clock.Clocks;
import org.adoptionportal.clock.Deadline;
import org.adoptionportal.clock.RuleKey;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Panel;
import org.adoptionportal.platform.web.form.OnceKey;
import org.jspecify.annotations.Nullable;

/** Makes the pages around sending a registration. */
@Singleton
class SendingPages {

    private final AnswerSummaries summaries;
    private final TaskLists taskLists;
    private final Clocks clocks;
    private final Clock clock;

    SendingPages(AnswerSummaries summaries, TaskLists taskLists, Clocks clocks, Clock clock) {
        this.summaries = summaries;
        this.taskLists = taskLists;
        this.clocks = clocks;
        this.clock = clock;
    }

    boolean isComplete(Registration registration) {
        return taskLists.isComplete(registration);
    }

    CheckAnswersPage check(Registration registration) {
        return page(registration, null);
    }

    CheckAnswersPage incomplete(Registration registration) {
        return page(
                registration,
                ErrorSummary.of(
                        "Some answers are missing or need another look. Go back to the list of"
                                + " sections: it shows which."));
    }

    private CheckAnswersPage page(Registration registration, @Nullable ErrorSummary errors) {
        String reference = registration.application().reference();
        return new CheckAnswersPage(
                "Check your answers before you send them",
                errors != null,
                BackLink.to(Path.taskList(reference)),
                errors,
                summaries.toCheck(
                        registration, (section, page) -> Path.changed(reference, section, page)),
                isComplete(registration),
                Path.submission(reference),
                OnceKey.fresh(),
                London.date(answer(London.today(clock)).dueOn()));
    }

    ConfirmationPage confirmation(Registration registration) {
        Application application = registration.application();
        LocalDate sentOn = requireNonNull(application.receivedOn());
        Deadline answer = answer(sentOn);
        return new ConfirmationPage(
                "Registration of interest sent",
                false,
                Panel.done(
                        "Registration of interest sent", "Your reference", application.reference()),
                London.date(sentOn),
                London.date(answer.dueOn()),
                answer.explanation(),
                summaries.toRead(registration));
    }

    private Deadline answer(LocalDate receivedOn) {
        return clocks.deadline(RuleKey.REGISTRATION_ANSWER, receivedOn);
    }
}
