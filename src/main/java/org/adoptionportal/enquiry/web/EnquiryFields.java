package org.adoptionportal.enquiry.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.agency.Authority;
import org.adoptionportal.contact.ContactWay;
import org.adoptionportal.enquiry.EnquiryAnswers;
import org.adoptionportal.enquiry.HeardFrom;
import org.adoptionportal.enquiry.Interest;
import org.adoptionportal.platform.web.component.Checkboxes;
import org.adoptionportal.platform.web.component.Choice;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Radios;
import org.adoptionportal.platform.web.component.Select;
import org.adoptionportal.platform.web.component.TextInput;
import org.adoptionportal.platform.web.component.Textarea;
import org.adoptionportal.platform.words.Words;

/** The questions of an enquiry as the fields of a web form. */
@Singleton
public class EnquiryFields {

    private static final int MOST_CHARACTERS = 3000;

    private final Authorities authorities;
    private final Words words;

    EnquiryFields(Authorities authorities, Words words) {
        this.authorities = authorities;
        this.words = words;
    }

    /**
     * The fields in the order they are asked.
     *
     * @param faults what is wrong, by the name of the field
     */
    List<Field> of(EnquiryAnswers answers, Map<String, String> faults) {
        return asked(answers, faults, false);
    }

    /**
     * As {@link #of}, for a worker, whose own details the browser does not fill in; people may also
     * be reached by letter.
     */
    public List<Field> entered(EnquiryAnswers answers, Map<String, String> faults) {
        return asked(answers, faults, true).stream().map(EnquiryFields::ofSomebodyElse).toList();
    }

    private static Field ofSomebodyElse(Field field) {
        return field instanceof TextInput input ? input.autocomplete("off") : field;
    }

    private List<Field> asked(
            EnquiryAnswers answers, Map<String, String> faults, boolean byLetter) {
        List<Field> fields = new ArrayList<>();
        fields.add(interest(answers).error(faults.get("interest")));
        fields.add(names(answers).error(faults.get("names")));
        fields.add(email(answers).error(faults.get("email")));
        fields.add(telephone(answers).error(faults.get("telephone")));
        if (byLetter) {
            fields.add(address(answers).error(faults.get("address")));
        }
        fields.add(ways(answers, byLetter).error(faults.get("ways")));
        fields.add(times(answers).error(faults.get("times")));
        fields.add(authority(answers).error(faults.get("authority")));
        fields.add(postcode(answers).error(faults.get("postcode")));
        fields.add(heardFrom(answers).error(faults.get("heardFrom")));
        fields.add(question(answers).error(faults.get("question")));
        return List.copyOf(fields);
    }

    private Radios interest(EnquiryAnswers answers) {
        return Radios.named("interest")
                .labelled("What are you interested in?")
                .choices(choices(Interest.class, "interest"))
                .value(answers.interest());
    }

    private static TextInput names(EnquiryAnswers answers) {
        return TextInput.named("names")
                .labelled("Your name")
                .hint("If there are two of you, give both names.")
                .autocomplete("name")
                .value(answers.names());
    }

    private static TextInput email(EnquiryAnswers answers) {
        return TextInput.named("email")
                .labelled("Email address")
                .hint("Give an email address, a telephone number or both.")
                .email()
                .value(answers.email());
    }

    private static TextInput telephone(EnquiryAnswers answers) {
        return TextInput.named("telephone")
                .labelled("Telephone number")
                .telephone()
                .value(answers.telephone());
    }

    private static Textarea address(EnquiryAnswers answers) {
        return Textarea.named("address")
                .labelled("Postal address (optional)")
                .hint("We need it to answer people who have no email address and no telephone.")
                .value(answers.address());
    }

    private Checkboxes ways(EnquiryAnswers answers, boolean byLetter) {
        return Checkboxes.named("ways")
                .labelled("How is it safe for us to contact you?")
                .hint("Leave out a way if somebody might see or hear it who should not.")
                .choices(ways(byLetter).stream().map(this::way).toList())
                .values(answers.ways());
    }

    private static List<ContactWay> ways(boolean byLetter) {
        List<ContactWay> ways = List.of(ContactWay.EMAIL, ContactWay.TELEPHONE, ContactWay.TEXT);
        return byLetter
                ? Stream.concat(ways.stream(), Stream.of(ContactWay.LETTER)).toList()
                : ways;
    }

    private Choice way(ContactWay way) {
        return Choice.of(way.name(), words.say("contact-way." + way));
    }

    private static TextInput times(EnquiryAnswers answers) {
        return TextInput.named("times")
                .labelled("When is a good and safe time? (optional)")
                .hint("For example: weekdays after 6pm, and please leave no message.")
                .value(answers.times());
    }

    private Select authority(EnquiryAnswers answers) {
        Select select =
                Select.named("authority")
                        .labelled("Your local council")
                        .hint("Of a county and a district council, choose the county council.");
        for (Authority each : authorities.all()) {
            select = select.choice(Integer.toString(each.id()), each.name());
        }
        return select.value(answers.authority());
    }

    private static TextInput postcode(EnquiryAnswers answers) {
        return TextInput.named("postcode")
                .labelled("Postcode (optional)")
                .width(10)
                .autocomplete("postal-code")
                .value(answers.postcode());
    }

    private Select heardFrom(EnquiryAnswers answers) {
        Select select = Select.named("heardFrom").labelled("How did you hear of us? (optional)");
        for (HeardFrom each : HeardFrom.values()) {
            select = select.choice(each.name(), words.say("heard-from." + each));
        }
        return select.value(answers.heardFrom());
    }

    private static Textarea question(EnquiryAnswers answers) {
        return Textarea.named("question")
                .labelled("What would you like to know? (optional)")
                .maxLength(MOST_CHARACTERS)
                .value(answers.question());
    }

    private <E extends Enum<E>> List<Choice> choices(Class<E> type, String prefix) {
        return Arrays.stream(type.getEnumConstants())
                .map(each -> Choice.of(each.name(), words.say(prefix + "." + each.name())))
                .toList();
    }
}
