package org.adoptionportal.records.view;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.agency.Authority;
import org.adoptionportal.platform.web.component.Checkboxes;
import org.adoptionportal.platform.web.component.Choice;
import org.adoptionportal.platform.web.component.DateInput;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Radios;
import org.adoptionportal.platform.web.component.Select;
import org.adoptionportal.platform.web.component.TextInput;
import org.adoptionportal.platform.words.Words;
import org.adoptionportal.records.holder.HolderQuestion;
import org.adoptionportal.records.holder.WhereAdopted;

/** The questions about an adoption order as the fields of a form. */
@Singleton
public class HolderFields {

    private static final String YES = "yes";

    private final Authorities authorities;
    private final Words words;

    HolderFields(Authorities authorities, Words words) {
        this.authorities = authorities;
        this.words = words;
    }

    /**
     * The fields in the order they are asked.
     *
     * @param faults what is wrong, by the name of the field
     * @param theDayMatters whether somebody who does not know the day must say so at a boundary
     */
    public List<Field> of(HolderQuestion asked, Map<String, String> faults, boolean theDayMatters) {
        List<Field> fields = new ArrayList<>();
        fields.add(where(asked).error(faults.get(HolderQuestion.WHERE)));
        fields.add(ordered(asked).error(faults.get(HolderQuestion.ORDERED)));
        if (theDayMatters && mayNotKnow(asked, faults)) {
            fields.add(dayUnknown(asked));
        }
        fields.add(court(asked).error(faults.get(HolderQuestion.COURT)));
        fields.add(council(asked).error(faults.get(HolderQuestion.COUNCIL)));
        fields.add(agency(asked).error(faults.get(HolderQuestion.AGENCY)));
        return List.copyOf(fields);
    }

    private static boolean mayNotKnow(HolderQuestion asked, Map<String, String> faults) {
        return asked.dayUnknown() || faults.containsKey(HolderQuestion.ORDERED);
    }

    private Radios where(HolderQuestion asked) {
        return Radios.named(HolderQuestion.WHERE)
                .labelled("Where were you adopted?")
                .choices(
                        Arrays.stream(WhereAdopted.values())
                                .map(each -> Choice.of(each.name(), words.say("adopted." + each)))
                                .toList())
                .value(asked.where());
    }

    private static DateInput ordered(HolderQuestion asked) {
        return DateInput.named(HolderQuestion.ORDERED)
                .labelled("When was your adoption order made?")
                .hint(
                        "It is on your adoption certificate. The year is enough for now. Leave out"
                                + " the day or the month if you do not know.")
                .value(asked.day(), asked.month(), asked.year());
    }

    private static Checkboxes dayUnknown(HolderQuestion asked) {
        return Checkboxes.named(HolderQuestion.DAY_UNKNOWN)
                .labelled("If the day matters")
                .choice(YES, "I do not know it more exactly")
                .values(asked.dayUnknown() ? List.of(YES) : List.of());
    }

    private static TextInput court(HolderQuestion asked) {
        return TextInput.named(HolderQuestion.COURT)
                .labelled("Which court or town? (optional)")
                .hint("Your adoption certificate may name the court.")
                .autocomplete("off")
                .value(asked.court());
    }

    private Select council(HolderQuestion asked) {
        Select select =
                Select.named(HolderQuestion.COUNCIL)
                        .labelled("Which council arranged it? (optional)")
                        .hint("Leave this out if you do not know, or if it was not a council.");
        for (Authority each : authorities.all()) {
            select = select.choice(Integer.toString(each.id()), each.name());
        }
        return select.value(asked.council());
    }

    private static TextInput agency(HolderQuestion asked) {
        return TextInput.named(HolderQuestion.AGENCY)
                .labelled("Which adoption agency or society? (optional)")
                .hint("For example a church or a children’s charity.")
                .autocomplete("off")
                .value(asked.agency());
    }
}
