package org.adoptionportal.conversation.web;

import java.util.List;
import org.adoptionportal.conversation.WrittenText;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Textarea;
import org.adoptionportal.platform.web.form.OnceKey;
import org.jspecify.annotations.Nullable;

/**
 * A form in which something is written.
 *
 * @param corrects the note that is put right; null when none is
 */
record WritingForm(
        String action,
        List<Field> fields,
        String button,
        @Nullable String corrects,
        String idempotencyKey) {

    static final String MESSAGE = "message";
    static final String NOTE = "note";
    static final String CORRECTS = "corrects";

    static WritingForm message(String action, Attempt typed) {
        return of(action, MESSAGE, "Write a message", "", "Send the message", null, typed);
    }

    static WritingForm note(String action, @Nullable String corrects, Attempt typed) {
        return of(
                action,
                NOTE,
                corrects == null ? "Write a note" : "Put the note right",
                "Only staff read it. You cannot change it later, but you can correct it with another.",
                corrects == null ? "Add the note" : "Correct the note",
                corrects,
                typed);
    }

    private static WritingForm of(
            String action,
            String name,
            String label,
            String hint,
            String button,
            @Nullable String corrects,
            Attempt typed) {
        Textarea area =
                Textarea.named(name)
                        .labelled(label)
                        .maxLength(WrittenText.MOST)
                        .value(typed.text())
                        .error(typed.fault());
        return new WritingForm(
                action,
                List.of(hint.isEmpty() ? area : area.hint(hint)),
                button,
                corrects,
                OnceKey.fresh());
    }

    /**
     * What was typed until now.
     *
     * @param fault what is wrong with it; null when nothing is, or nobody has looked yet
     */
    record Attempt(String text, @Nullable String fault) {

        static final Attempt NOTHING = new Attempt("", null);
    }
}
