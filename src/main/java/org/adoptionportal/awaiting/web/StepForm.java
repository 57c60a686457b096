package org.adoptionportal.awaiting.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.adoptionportal.awaiting.Awaited;
import org.adoptionportal.awaiting.HeldUpBy;
import org.adoptionportal.awaiting.RecordStep;
import org.adoptionportal.awaiting.Recorded;
import org.adoptionportal.awaiting.Step;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.Choice;
import org.adoptionportal.platform.web.component.DateInput;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Radios;
import org.adoptionportal.platform.web.component.Select;
import org.adoptionportal.platform.web.component.Textarea;
import org.adoptionportal.platform.web.form.Code;
import org.adoptionportal.platform.web.form.Sent;

/** The form with which a worker records what became of something awaited. */
@Singleton
class StepForm {

    private static final String STEP = "step";
    private static final String HELD_UP_BY = "heldUpBy";

    private final AwaitedWords words;
    private final Clock clock;

    StepForm(AwaitedWords words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** Nothing was typed yet: the day is today. */
    List<Field> empty(Awaited thing) {
        LocalDate today = London.today(clock);
        return fields(
                thing,
                "",
                date().value(
                                Integer.toString(today.getDayOfMonth()),
                                Integer.toString(today.getMonthValue()),
                                Integer.toString(today.getYear())),
                thing.heldUpBy().name(),
                "",
                Map.of());
    }

    List<Field> faulty(Awaited thing, Sent sent, Map<String, String> faults) {
        return fields(
                thing,
                sent.get(STEP),
                date().value(
                                sent.get(RecordStep.ON + "-day"),
                                sent.get(RecordStep.ON + "-month"),
                                sent.get(RecordStep.ON + "-year")),
                sent.get(HELD_UP_BY),
                sent.get(RecordStep.WORDS),
                faults);
    }

    /**
     * What was sent.
     *
     * @throws Refusal.Invalid naming the field that cannot be read
     */
    static Recorded read(Sent sent) {
        Step step =
                Code.of(Step.class, sent.get(STEP))
                        .orElseThrow(() -> invalid(STEP, "Choose what happened"));
        HeldUpBy whom =
                Code.of(HeldUpBy.class, sent.get(HELD_UP_BY))
                        .orElseThrow(() -> invalid(HELD_UP_BY, "Choose who has to act now"));
        return new Recorded(step, sent.date(RecordStep.ON), whom, sent.get(RecordStep.WORDS));
    }

    private static DateInput date() {
        return DateInput.named(RecordStep.ON).labelled("On which day?");
    }

    private List<Field> fields(
            Awaited thing,
            String step,
            DateInput date,
            String heldUpBy,
            String typed,
            Map<String, String> faults) {
        if (thing.steps().isEmpty()) {
            return List.of();
        }
        return List.of(
                what(thing).value(step).error(faults.get(STEP)),
                date.error(faults.get(RecordStep.ON)),
                whom().value(heldUpBy).error(faults.get(HELD_UP_BY)),
                more().value(typed).error(faults.get(RecordStep.WORDS)));
    }

    private Radios what(Awaited thing) {
        return Radios.named(STEP)
                .labelled("What happened?")
                .choices(
                        thing.steps().stream()
                                .map(each -> Choice.of(each.name(), words.step(each)))
                                .toList());
    }

    private Select whom() {
        Select whom = Select.named(HELD_UP_BY).labelled("Who has to act now?");
        for (HeldUpBy each : HeldUpBy.values()) {
            whom = whom.choice(each.name(), words.heldUpBy(each));
        }
        return whom;
    }

    private static Textarea more() {
        return Textarea.named(RecordStep.WORDS)
                .labelled("Anything worth keeping, or the reason")
                .hint("Only staff read this.");
    }

    private static Refusal invalid(String field, String fault) {
        return new Refusal.Invalid(fault, Map.of(field, fault));
    }
}
