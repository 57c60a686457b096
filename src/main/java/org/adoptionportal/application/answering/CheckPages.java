package org.adoptionportal.application.answering;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.adoptionportal.application.AdoptionRules;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.SubmitRegistration;
import org.adoptionportal.application.view.AnswerSummaries;
import org.adoptionportal.clock.Clocks;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.DateInput;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.platform.web.form.Sent;
import org.jspecify.annotations.Nullable;

/** Makes the page on which a registration is read once more before it is sent. */
@Singleton
public class CheckPages {

    /** The template of the page. */
    public static final String VIEW = "application/check-answers";

    private static final String INCOMPLETE =
            "Some answers are missing or need another look. Go back to the list of sections: it"
                    + " shows which.";

    private final AnswerSummaries summaries;
    private final TaskLists taskLists;
    private final Clocks clocks;
    private final Clock clock;

    CheckPages(AnswerSummaries summaries, TaskLists taskLists, Clocks clocks, Clock clock) {
        this.summaries = summaries;
        this.taskLists = taskLists;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** The page as it is first shown. */
    public CheckAnswersPage check(Registration registration, Writing writing) {
        List<Field> fields = fields(writing, new Sent(Map.of()), Map.of());
        return page(registration, writing, fields, null);
    }

    /** The page when something is missing still. */
    public CheckAnswersPage incomplete(Registration registration, Writing writing) {
        List<Field> fields = fields(writing, new Sent(Map.of()), Map.of());
        return page(registration, writing, fields, ErrorSummary.of(INCOMPLETE));
    }

    /** The page with what was typed, and what must be put right. */
    public CheckAnswersPage faulty(
            Registration registration, Writing writing, Sent sent, Map<String, String> faults) {
        List<Field> fields = fields(writing, sent, faults);
        return page(registration, writing, fields, ErrorSummary.of(fields));
    }

    private CheckAnswersPage page(
            Registration registration,
            Writing writing,
            List<Field> fields,
            @Nullable ErrorSummary errors) {
        FormPath path = writing.path();
        return new CheckAnswersPage(
                writing.place() == null
                        ? "Check your answers before you send them"
                        : "Check the answers before you record them as received",
                errors != null,
                BackLink.to(path.taskList()),
                errors,
                summaries.toCheck(registration, path::changed),
                taskLists.isComplete(registration, writing),
                writing.place() != null,
                fields,
                path.submission(),
                OnceKey.fresh(),
                London.date(
                        clocks.deadline(AdoptionRules.REGISTRATION_ANSWER, London.today(clock))
                                .dueOn()));
    }

    /** Applicants send today; a worker says when it was received. */
    private static List<Field> fields(Writing writing, Sent sent, Map<String, String> faults) {
        String day = SubmitRegistration.RECEIVED_ON;
        return writing.place() == null
                ? List.of()
                : List.of(
                        DateInput.named(day)
                                .labelled("On which day did we receive it?")
                                .hint("Our time to answer is counted from this day.")
                                .value(
                                        sent.get(day + "-day"),
                                        sent.get(day + "-month"),
                                        sent.get(day + "-year"))
                                .error(faults.get(day)));
    }
}
