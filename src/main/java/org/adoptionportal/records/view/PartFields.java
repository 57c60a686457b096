package org.adoptionportal.records.view;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.agency.Authority;
import org.adoptionportal.contact.NeedsFields;
import org.adoptionportal.contact.SafeContactFields;
import org.adoptionportal.platform.web.component.Checkboxes;
import org.adoptionportal.platform.web.component.Choice;
import org.adoptionportal.platform.web.component.DateInput;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Select;
import org.adoptionportal.platform.web.component.TextInput;
import org.adoptionportal.platform.web.component.Textarea;
import org.adoptionportal.platform.words.Words;
import org.adoptionportal.records.AboutYou;
import org.adoptionportal.records.Hope;
import org.adoptionportal.records.Hopes;
import org.adoptionportal.records.Part;
import org.adoptionportal.records.RequestAnswers;

/** The questions of each part of a request as the fields of a form. */
@Singleton
public class PartFields {

    private static final int MOST_CHARACTERS = 3000;

    private final HolderFields holder;
    private final SafeContactFields contact;
    private final Authorities authorities;
    private final Words words;

    PartFields(
            HolderFields holder, SafeContactFields contact, Authorities authorities, Words words) {
        this.holder = holder;
        this.contact = contact;
        this.authorities = authorities;
        this.words = words;
    }

    /**
     * The fields of a part in the order they are asked.
     *
     * @param faults what is wrong, by the name of the field
     */
    public List<Field> of(Part part, RequestAnswers answers, Map<String, String> faults) {
        return switch (part) {
            case YOU -> you(answers.you(), faults);
            case ADOPTION -> holder.of(answers.adoption(), faults, false);
            case HOPES -> hopes(answers.hopes(), faults);
            case CONTACT -> contact.of(answers.contact(), faults);
            case NEEDS -> NeedsFields.of(answers.needs(), faults);
        };
    }

    private static List<Field> you(AboutYou you, Map<String, String> faults) {
        return List.of(
                TextInput.named("names")
                        .labelled("Your name now")
                        .autocomplete("name")
                        .value(you.names())
                        .error(faults.get("names")),
                TextInput.named("adoptedAs")
                        .labelled("Your name when you were adopted (optional)")
                        .hint("If it is not the name you use now.")
                        .autocomplete("off")
                        .value(you.adoptedAs())
                        .error(faults.get("adoptedAs")),
                TextInput.named("bornAs")
                        .labelled("Your name at birth (optional)")
                        .hint("It is all right not to know it. Many people do not.")
                        .autocomplete("off")
                        .value(you.bornAs())
                        .error(faults.get("bornAs")),
                DateInput.named(AboutYou.BORN)
                        .labelled("Your date of birth")
                        .hint("For example, 27 3 1982")
                        .ownBirthday()
                        .value(you.day(), you.month(), you.year())
                        .error(faults.get(AboutYou.BORN)));
    }

    private List<Field> hopes(Hopes hopes, Map<String, String> faults) {
        List<Field> fields = new ArrayList<>();
        fields.add(
                Checkboxes.named("hopes")
                        .labelled("What do you hope for?")
                        .hint("Choose as many as you like. You can change your mind later.")
                        .choices(
                                Arrays.stream(Hope.values())
                                        .map(each ->
                                                Choice.of(each.name(), words.say("hope." + each)))
                                        .toList())
                        .values(hopes.hopes())
                        .error(faults.get("hopes")));
        fields.add(
                Textarea.named("words")
                        .labelled("Is there anything you would like to say? (optional)")
                        .hint("In your own words. There is no right or wrong.")
                        .maxLength(MOST_CHARACTERS)
                        .value(hopes.words())
                        .error(faults.get("words")));
        fields.add(authority(hopes).error(faults.get("authority")));
        return List.copyOf(fields);
    }

    private Select authority(Hopes hopes) {
        Select select =
                Select.named("authority")
                        .labelled("Which council do you live in? (optional)")
                        .hint("So that somebody near you can meet you.");
        for (Authority each : authorities.all()) {
            select = select.choice(Integer.toString(each.id()), each.name());
        }
        return select.value(hopes.authority());
    }
}
