package org.adoptionportal.familysupport.casework;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.agency.Authority;
import org.adoptionportal.agency.ServicesOfOthers;
import org.adoptionportal.familysupport.AssessmentOutcome;
import org.adoptionportal.familysupport.CloseOutcome;
import org.adoptionportal.familysupport.Urgency;
import org.adoptionportal.platform.web.component.Choice;
import org.adoptionportal.platform.web.component.DateInput;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Radios;
import org.adoptionportal.platform.web.component.Select;
import org.adoptionportal.platform.web.component.TextInput;
import org.adoptionportal.platform.web.component.Textarea;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.words.Words;

/**
 * The forms with which a worker decides, with what was typed and what is wrong.
 *
 * @param council the id of the council for which the request is; empty while nobody knows
 */
record ActFields(
        String council,
        Sent sent,
        Map<String, String> faults,
        Words words,
        Authorities authorities,
        List<ServicesOfOthers.Line> services) {

    List<Field> of(Act act) {
        return switch (act) {
            case TRIAGE ->
                    List.of(
                            radios("urgency", "How urgent is it?", Urgency.class, "urgency"),
                            text("why", "Why? (only staff read this)"));
            case COUNCIL -> List.of(ours());
            case CALL -> List.of();
            case SIGNPOST ->
                    List.of(
                            providers(),
                            line("service", "Who else, or with what? (the family reads this)"));
            case REFERRAL -> referral();
            case ASSESSMENT -> List.of(day("startedOn", "On which day did it start?"));
            case ASSESSED -> assessed();
            case PASSING ->
                    List.of(
                            councils(),
                            text("consent", "Who agreed, when and how?"),
                            text("passed", "What did you pass on, and to whom?"));
            case CLOSURE -> closure();
        };
    }

    private List<Field> referral() {
        return List.of(
                line("to", "Which front door, and who took it?"),
                text("referred", "What did you tell them? (the family sees none of this)"));
    }

    private List<Field> assessed() {
        return List.of(
                day("finishedOn", "On which day was it finished?"),
                radios(
                        "assessed",
                        "What did it come to?",
                        AssessmentOutcome.class,
                        "assessment-outcome"));
    }

    private List<Field> closure() {
        return List.of(
                radios("outcome", "With what is it closed?", CloseOutcome.class, "support-outcome"),
                text("advice", "What did you tell the family? (they read this)"));
    }

    private Field text(String name, String label) {
        return Textarea.named(name)
                .labelled(label)
                .rows(3)
                .value(sent.get(name))
                .error(faults.get(name));
    }

    private Field line(String name, String label) {
        return TextInput.named(name).labelled(label).value(sent.get(name)).error(faults.get(name));
    }

    private Field day(String name, String label) {
        return DateInput.named(name)
                .labelled(label)
                .value(sent.get(name + "-day"), sent.get(name + "-month"), sent.get(name + "-year"))
                .error(faults.get(name));
    }

    private <E extends Enum<E>> Field radios(
            String name, String label, Class<E> type, String prefix) {
        return Radios.named(name)
                .labelled(label)
                .choices(
                        Arrays.stream(type.getEnumConstants())
                                .map(each ->
                                        Choice.of(
                                                each.name(), words.say(prefix + "." + each.name())))
                                .toList())
                .value(sent.get(name))
                .error(faults.get(name));
    }

    private Field providers() {
        Select select =
                Select.named("provider").labelled("A service that others give for us (optional)");
        for (ServicesOfOthers.Line each : services) {
            select = select.choice(each.provider(), each.provider() + ": " + each.name());
        }
        return select.value(sent.get("provider")).error(faults.get("provider"));
    }

    private Field ours() {
        Select select =
                Select.named("forCouncil")
                        .labelled("Council")
                        .hint(
                                "The request is then for the staff of this council, and for nobody"
                                        + " of another.");
        for (Authority each : authorities.partners()) {
            select = select.choice(Integer.toString(each.id()), each.name());
        }
        String typed = sent.get("forCouncil");
        return select.value(typed.isEmpty() ? council : typed).error(faults.get("forCouncil"));
    }

    private Field councils() {
        Select select = Select.named("council").labelled("Which council takes it?");
        for (Authority each : authorities.all()) {
            if (!authorities.partners().contains(each)) {
                select = select.choice(Integer.toString(each.id()), each.name());
            }
        }
        return select.value(sent.get("council")).error(faults.get("council"));
    }
}
