package org.adoptionportal.application.casework;

import java.util.List;
import org.adoptionportal.application.Outcome;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Textarea;
import org.adoptionportal.platform.web.form.Sent;
import org.jspecify.annotations.Nullable;

/**
 * What a worker writes into the letter that answers a registration.
 *
 * @param words null while nothing has been sent
 * @param fault what is wrong with the words; null when nothing is
 * @param problem why it could not be done, though nothing is wrong with the words; null if it could
 */
record AnswerForm(
        Outcome outcome, @Nullable String words, @Nullable String fault, @Nullable String problem) {

    static final String SEEN = "seen";

    static AnswerForm unwritten(Outcome outcome) {
        return new AnswerForm(outcome, null, null, null);
    }

    static AnswerForm of(Outcome outcome, Sent sent) {
        return new AnswerForm(outcome, sent.get(outcome.field()), null, null);
    }

    /** The same words, refused. */
    AnswerForm refused(Refusal why) {
        return why instanceof Refusal.Invalid invalid
                ? new AnswerForm(outcome, words, invalid.fields().get(outcome.field()), null)
                : new AnswerForm(outcome, words, null, why.getMessage());
    }

    /** Whether there is enough to make a letter of: reasons are needed, a personal line is not. */
    boolean isWritten() {
        return fault == null && (words != null || outcome == Outcome.ACCEPT);
    }

    String typed() {
        return words == null ? "" : words;
    }

    @Nullable ErrorSummary errors() {
        return problem == null ? ErrorSummary.of(fields()) : ErrorSummary.of(problem);
    }

    List<Field> fields() {
        Textarea field =
                Textarea.named(outcome.field())
                        .maxLength(outcome.mostCharacters())
                        .value(words)
                        .error(fault);
        return List.of(
                switch (outcome) {
                    case ACCEPT ->
                            field.labelled("A personal line (if you want to add one)")
                                    .hint("It stands after the first paragraph of the letter.")
                                    .rows(3);
                    case DECLINE ->
                            field.labelled("Reasons, as the applicants will read them")
                                    .hint(
                                            "In plain and kind words, to the people themselves."
                                                    + " Each line becomes a paragraph.");
                });
    }
}
