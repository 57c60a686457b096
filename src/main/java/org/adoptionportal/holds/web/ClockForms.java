package org.adoptionportal.holds.web;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.adoptionportal.holds.CaseHold;
import org.adoptionportal.holds.ChangeClock;
import org.adoptionportal.holds.ChangeClock.NewExtension;
import org.adoptionportal.holds.ChangeClock.NewHold;
import org.adoptionportal.holds.ExtensionReason;
import org.adoptionportal.holds.HoldReason;
import org.adoptionportal.holds.web.ClockPage.Form;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.Choice;
import org.adoptionportal.platform.web.component.DateInput;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Radios;
import org.adoptionportal.platform.web.component.Textarea;
import org.adoptionportal.platform.web.form.Code;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.words.Words;
import org.jspecify.annotations.Nullable;

/** The forms that change the clock of a case. */
@Singleton
class ClockForms {

    static final String HOLD = "hold";
    static final String EXTENSION = "extension";
    static final String END = "end";

    private static final String REASON = "reason";

    private final Words words;

    ClockForms(Words words) {
        this.words = words;
    }

    /**
     * What was typed into one of the forms, and what is wrong with it.
     *
     * @param form one of the names above; empty when nothing was sent
     */
    record Typed(String form, Sent sent, Map<String, String> faults) {

        static final Typed NOTHING = new Typed("", new Sent(Map.of()), Map.of());

        Typed in(String name) {
            return form.equals(name) ? this : NOTHING;
        }

        String get(String field) {
            return sent.get(field);
        }

        @Nullable String fault(String field) {
            return faults.get(field);
        }
    }

    Form hold(String reference, Typed typed) {
        Typed here = typed.in(HOLD);
        return new Form(
                "Pause the time",
                "The days of a pause do not count. Say why, and when you look at it again.",
                ClockTab.of(reference),
                List.of(
                        reason(HOLD, "Why is the time paused?", HoldReason.values(), here),
                        words(HOLD, "Say more about the pause", here),
                        date(HOLD, ChangeClock.FROM, "From which day?", here),
                        date(HOLD, ChangeClock.LOOK_AGAIN_ON, "When do you look again?", here)),
                "Pause the time",
                OnceKey.fresh());
    }

    Form end(String reference, CaseHold hold, Typed typed) {
        return new Form(
                "End the pause",
                "The pause began on " + London.date(hold.from()) + ".",
                ClockTab.of(reference) + "/" + hold.id() + "/end",
                List.of(date(END, ChangeClock.TO, "What was its last day?", typed.in(END))),
                "End the pause",
                OnceKey.fresh());
    }

    Form extension(String reference, Typed typed) {
        Typed here = typed.in(EXTENSION);
        return new Form(
                "Give more time",
                "Both the reason and the new date are kept, and the applicants see the date.",
                ClockTab.of(reference) + "/extensions",
                List.of(
                        reason(
                                EXTENSION,
                                "Why is more time needed?",
                                ExtensionReason.values(),
                                here),
                        words(EXTENSION, "Say more about the extra time", here),
                        date(EXTENSION, ChangeClock.UNTIL, "Until which day?", here)),
                "Give more time",
                OnceKey.fresh());
    }

    NewHold hold(Sent sent) {
        return new NewHold(
                code(HoldReason.class, HOLD, sent),
                sent.get(name(HOLD, ChangeClock.REASON_WORDS)),
                day(HOLD, ChangeClock.FROM, sent),
                day(HOLD, ChangeClock.LOOK_AGAIN_ON, sent));
    }

    NewExtension extension(Sent sent) {
        return new NewExtension(
                code(ExtensionReason.class, EXTENSION, sent),
                sent.get(name(EXTENSION, ChangeClock.REASON_WORDS)),
                day(EXTENSION, ChangeClock.UNTIL, sent));
    }

    LocalDate lastDay(Sent sent) {
        return day(END, ChangeClock.TO, sent);
    }

    private static LocalDate day(String form, String field, Sent sent) {
        try {
            return sent.date(name(form, field));
        } catch (Refusal.Invalid invalid) {
            String fault = invalid.fields().values().iterator().next();
            throw new Refusal.Invalid(fault, Map.of(field, fault));
        }
    }

    private static <E extends Enum<E>> E code(Class<E> type, String form, Sent sent) {
        return Code.of(type, sent.get(name(form, REASON)))
                .orElseThrow(() -> {
                    String fault = "Choose the reason";
                    return new Refusal.Invalid(fault, Map.of(REASON, fault));
                });
    }

    private Field reason(String form, String label, Enum<?>[] reasons, Typed typed) {
        return Radios.named(name(form, REASON))
                .labelled(label)
                .choices(
                        Arrays.stream(reasons)
                                .map(each -> Choice.of(each.name(), words.say("pause." + each)))
                                .toList())
                .value(typed.get(name(form, REASON)))
                .error(typed.fault(REASON));
    }

    private static Field words(String form, String label, Typed typed) {
        return Textarea.named(name(form, ChangeClock.REASON_WORDS))
                .labelled(label)
                .hint("Only staff read this.")
                .value(typed.get(name(form, ChangeClock.REASON_WORDS)))
                .error(typed.fault(ChangeClock.REASON_WORDS));
    }

    private static Field date(String form, String field, String label, Typed typed) {
        String name = name(form, field);
        return DateInput.named(name)
                .labelled(label)
                .value(
                        typed.get(name + "-day"),
                        typed.get(name + "-month"),
                        typed.get(name + "-year"))
                .error(typed.fault(field));
    }

    /** Two forms on one page have a field of the same meaning, so each has its own name. */
    private static String name(String form, String field) {
        return form + "-" + field;
    }
}
