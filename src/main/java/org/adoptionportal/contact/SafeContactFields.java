package org.adoptionportal.contact;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.adoptionportal.platform.web.component.Checkboxes;
import org.adoptionportal.platform.web.component.Choice;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Radios;
import org.adoptionportal.platform.web.component.TextInput;
import org.adoptionportal.platform.web.component.Textarea;
import org.adoptionportal.platform.words.Words;

/** The questions of {@link SafeContact} as the fields of a form, named as its components. */
@Singleton
public class SafeContactFields {

    private final Words words;

    SafeContactFields(Words words) {
        this.words = words;
    }

    /**
     * The fields in the order they are asked.
     *
     * @param faults what is wrong, by the name of the field
     */
    public List<Field> of(SafeContact contact, Map<String, String> faults) {
        return List.of(
                ways(contact).error(faults.get("ways")),
                telephone(contact).error(faults.get("telephone")),
                voicemail(contact).error(faults.get("voicemail")),
                askFor(contact).error(faults.get("askFor")),
                sayWeAre(contact).error(faults.get("sayWeAre")),
                email(contact).error(faults.get("email")),
                address(contact).error(faults.get("address")),
                through(contact).error(faults.get("through")),
                times(contact).error(faults.get("times")),
                shared(contact).error(faults.get("shared")),
                more(contact).error(faults.get("more")));
    }

    private Checkboxes ways(SafeContact contact) {
        return Checkboxes.named("ways")
                .labelled("How may we reach you?")
                .hint(
                        "Choose each way that is safe. We use no other. Leave out a way if somebody"
                                + " might see or hear it who should not.")
                .choices(choices(ContactWay.class, "contact-way"))
                .values(contact.ways());
    }

    private static TextInput telephone(SafeContact contact) {
        return TextInput.named("telephone")
                .labelled("Telephone number, if we may call or text")
                .telephone()
                .value(contact.telephone());
    }

    private static Radios voicemail(SafeContact contact) {
        return Radios.yesOrNo("voicemail")
                .labelled("If you do not answer, may we leave a voicemail?")
                .hint("If you do not choose, we leave none.")
                .value(contact.voicemail());
    }

    private static TextInput askFor(SafeContact contact) {
        return TextInput.named("askFor")
                .labelled("When we ring, what name do we ask for? (optional)")
                .value(contact.askFor());
    }

    private static TextInput sayWeAre(SafeContact contact) {
        return TextInput.named("sayWeAre")
                .labelled("If somebody else answers, who do we say we are? (optional)")
                .hint(
                        "For example: Sam from the surgery. If you leave this empty, we say nothing"
                                + " and ring again later.")
                .value(contact.sayWeAre());
    }

    private static TextInput email(SafeContact contact) {
        return TextInput.named("email")
                .labelled("Email address, if we may email")
                .hint("Our emails never say what they are about.")
                .email()
                .value(contact.email());
    }

    private static Textarea address(SafeContact contact) {
        return Textarea.named("address")
                .labelled("Address, if we may send a letter")
                .hint("We send no letters unless you choose them above.")
                .rows(3)
                .value(contact.address());
    }

    private static Textarea through(SafeContact contact) {
        return Textarea.named("through")
                .labelled("Somebody you trust, if we may reach you through them")
                .hint("Who are they, and how do we reach them?")
                .rows(3)
                .value(contact.through());
    }

    private static Textarea times(SafeContact contact) {
        return Textarea.named("times")
                .labelled("When is it safe? (optional)")
                .hint("Days and times, in your own words. For example: weekdays before 3pm.")
                .rows(3)
                .value(contact.times());
    }

    private Radios shared(SafeContact contact) {
        return Radios.named("shared")
                .labelled("Does anybody else see your phone, your emails or your post? (optional)")
                .choices(choices(Shared.class, "contact-shared"))
                .value(contact.shared());
    }

    private static Textarea more(SafeContact contact) {
        return Textarea.named("more")
                .labelled("Is there anything else we must know to keep you safe? (optional)")
                .rows(3)
                .value(contact.more());
    }

    private <E extends Enum<E>> List<Choice> choices(Class<E> type, String prefix) {
        return Arrays.stream(type.getEnumConstants())
                .map(each -> Choice.of(each.name(), words.say(prefix + "." + each.name())))
                .toList();
    }
}
