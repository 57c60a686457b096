package org.adoptionportal.application;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import org.adoptionportal.application.form.Home;
import org.adoptionportal.clock.Deadline;
import org.adoptionportal.correspondence.Addressed;
import org.adoptionportal.correspondence.KeptLetters;
import org.adoptionportal.correspondence.LetterWriter;
import org.adoptionportal.correspondence.WrittenLetter;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.form.Typed;

/** Writes the letters that answer a registration: to look at first, then to keep as they are. */
@Singleton
public class DecisionLetters {

    private final AnswerStore answers;
    private final ApplicationStatus status;
    private final LetterWriter writer;
    private final KeptLetters letters;
    private final Clock clock;

    DecisionLetters(
            AnswerStore answers,
            ApplicationStatus status,
            LetterWriter writer,
            KeptLetters letters,
            Clock clock) {
        this.answers = answers;
        this.status = status;
        this.writer = writer;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Makes sure that the registration waits for this worker's answer.
     *
     * @throws Refusal.Conflict if it is not waiting for one
     * @throws Refusal.Forbidden if their role does not decide
     */
    public void requireOpen(Viewer worker, Registration registration, Outcome outcome) {
        decided(worker, registration, outcome);
    }

    private Application decided(Viewer worker, Registration registration, Outcome outcome) {
        Deciders.require(worker, registration.application());
        return outcome.after(registration.application(), London.today(clock));
    }

    /**
     * The letter as it would be kept now.
     *
     * @param typed the worker's own words
     * @throws Refusal.Invalid naming {@link Outcome#field} if the words cannot be used
     * @throws Refusal.Conflict if the registration is not waiting for an answer
     * @throws Refusal.Forbidden if the worker's role does not decide
     */
    public WrittenLetter preview(
            Viewer worker, Registration registration, Outcome outcome, String typed) {
        Application decided = decided(worker, registration, outcome);
        String words = checked(outcome, typed);
        return writer.write(
                outcome.letter(),
                new Addressed(
                        registration.names(),
                        Home.address(registration.shared(Home.CODE)),
                        decided.reference(),
                        requireNonNull(decided.decidedOn())),
                switch (outcome) {
                    case ACCEPT -> acceptance(decided, words);
                    case DECLINE -> refusal(decided, words);
                });
    }

    private Map<String, String> acceptance(Application accepted, String personalLine) {
        Deadline deadline = status.deadline(accepted).orElseThrow();
        return Map.of(
                "personal-line", personalLine,
                "stage-one-ends", London.date(deadline.dueOn()),
                "stage-one-rule", deadline.explanation());
    }

    private static Map<String, String> refusal(Application declined, String reasons) {
        return Map.of(
                "reasons",
                reasons,
                "received-on",
                London.date(requireNonNull(declined.receivedOn())));
    }

    /**
     * Keeps the letter, in the transaction of the decision.
     *
     * @param before the application before the decision
     * @throws Refusal.Stale if it is not the letter that the worker looked at
     */
    void keep(Viewer worker, Application before, Outcome outcome, OwnWords words) {
        Registration registration = answers.read(before, worker);
        WrittenLetter letter = preview(worker, registration, outcome, words.text());
        if (words.seen() != null && !words.seen().equals(letter.text().fingerprint())) {
            throw new Refusal.Stale(
                    "The letter has changed since you looked at it. This is the letter now.");
        }
        letters.keep(before.id(), worker, letter);
    }

    private static String checked(Outcome outcome, String typed) {
        return switch (outcome) {
            case ACCEPT ->
                    Typed.checked(
                            outcome.field(),
                            typed,
                            "",
                            outcome.mostCharacters(),
                            " for the personal line");
            case DECLINE ->
                    Typed.checked(
                            outcome.field(),
                            typed,
                            "Enter the reasons, in words the applicants can read",
                            outcome.mostCharacters(),
                            " for the reasons");
        };
    }
}
