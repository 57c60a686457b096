package org.adoptionportal.application.answering;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adoptionportal.application.Applicant;
import org.adoptionportal.application.AskToLookAgain;
import org.adoptionportal.application.Deciders;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.Reopened;
import org.adoptionportal.application.SendChange;
import org.adoptionportal.application.answering.ChangePage.Hrefs;
import org.adoptionportal.application.answering.ChangePage.State;
import org.adoptionportal.application.form.Section;
import org.adoptionportal.application.view.AnswerSummaries;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.SummaryList;
import org.adoptionportal.platform.web.component.Textarea;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.platform.web.form.Sent;
import org.jspecify.annotations.Nullable;

/** Makes the page on which a section is changed after it was sent. */
@Singleton
class ChangePages {

    static final String VIEW = "application/change";

    private final AnswerSummaries summaries;

    ChangePages(AnswerSummaries summaries) {
        this.summaries = summaries;
    }

    /**
     * The page.
     *
     * @param sent what was typed before
     * @param faults what is wrong with it, by field
     * @param refused why something could not be done that no field is to blame for; null if nothing
     */
    ChangePage page(
            Registration registration,
            Writing writing,
            Section section,
            Sent sent,
            Map<String, String> faults,
            @Nullable String refused) {
        Applicant who = registration.answering(writing.place());
        State state = state(registration, writing, section, who);
        List<Field> fields = fields(registration, state, writing, sent, faults);
        ErrorSummary errors = refused == null ? ErrorSummary.of(fields) : ErrorSummary.of(refused);
        return new ChangePage(
                section.title(),
                errors != null,
                BackLink.to(writing.answers()),
                errors,
                caption(registration, writing, who),
                writing.place() != null,
                asked(registration.reopened(section, who)),
                state,
                answers(registration, writing, section, who, state),
                unsent(state, sent.get(SendChange.REASON)),
                fields,
                registration.saved(section, who).version(),
                hrefs(writing.path().change(section)),
                OnceKey.fresh());
    }

    private static String caption(Registration registration, Writing writing, Applicant who) {
        return writing.place() == null ? "Change what you sent us" : registration.nameOf(who);
    }

    private static List<String> asked(Optional<Reopened> now) {
        return now.map(each -> each.words().lines().toList()).orElse(List.of());
    }

    /** The reason of a change that cannot be sent any more is not lost. */
    private static @Nullable String unsent(State state, String reason) {
        return state.open() || reason.isEmpty() ? null : reason;
    }

    /** A worker whose role does not decide reads, and can do nothing. */
    private static State state(
            Registration registration, Writing writing, Section section, Applicant who) {
        Optional<Reopened> now = registration.reopened(section, who);
        boolean may =
                writing.place() == null
                        || Deciders.include(writing.writer(), registration.application());
        boolean open = now.isPresent() && registration.canBeChanged(section, who);
        boolean possible = registration.canBeReopened(section);
        return new State(
                now.isEmpty() && !possible,
                may && now.isEmpty() && possible,
                may && open,
                now.isPresent() && !open,
                may && now.filter(each -> each.isAsked() && !each.begun()).isPresent());
    }

    private List<SummaryList> answers(
            Registration registration,
            Writing writing,
            Section section,
            Applicant who,
            State state) {
        return state.open()
                ? summaries.toCheck(
                        section,
                        registration.toldInWriting(section, who),
                        page -> writing.path().changed(section, page))
                : summaries.toCheck(section, registration.told(who), _ -> null);
    }

    private static List<Field> fields(
            Registration registration,
            State state,
            Writing writing,
            Sent sent,
            Map<String, String> faults) {
        if (state.open()) {
            return List.of(reason(writing, sent).error(faults.get(SendChange.REASON)));
        }
        boolean asks =
                writing.place() != null
                        && Deciders.include(writing.writer(), registration.application())
                        && (state.offered() || state.elsewhere());
        return asks ? List.of(words(sent).error(faults.get(AskToLookAgain.WORDS))) : List.of();
    }

    private static Textarea reason(Writing writing, Sent sent) {
        return Textarea.named(SendChange.REASON)
                .labelled(
                        writing.place() == null
                                ? "Why are you changing this?"
                                : "Why does this change?")
                .hint(
                        writing.place() == null
                                ? "A few words, like “We have moved”. It is kept with the change."
                                : "A few words, like “They rang to say that they have moved”. The"
                                        + " applicant can read it.")
                .maxLength(SendChange.MOST_CHARACTERS)
                .value(sent.get(SendChange.REASON));
    }

    private static Textarea words(Sent sent) {
        return Textarea.named(AskToLookAgain.WORDS)
                .labelled("What should they look at again?")
                .hint("They read this as you write it.")
                .maxLength(AskToLookAgain.MOST_CHARACTERS)
                .value(sent.get(AskToLookAgain.WORDS));
    }

    private static Hrefs hrefs(String change) {
        return new Hrefs(change, change + "/opening", change + "/asking", change + "/end");
    }
}
