package org.adoptionportal.birthfamily.view;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.adoptionportal.birthfamily.Part;
import org.adoptionportal.birthfamily.Referrer;
import org.adoptionportal.birthfamily.Relation;
import org.adoptionportal.birthfamily.Story;
import org.adoptionportal.birthfamily.Wish;
import org.adoptionportal.contact.NeedsFields;
import org.adoptionportal.contact.SafeContact;
import org.adoptionportal.contact.SafeContactFields;
import org.adoptionportal.platform.web.component.Checkboxes;
import org.adoptionportal.platform.web.component.Choice;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Radios;
import org.adoptionportal.platform.web.component.TextInput;
import org.adoptionportal.platform.web.component.Textarea;
import org.adoptionportal.platform.words.Words;

/** The questions to birth parents and relatives, and to professionals, as the fields of forms. */
@Singleton
public class TalkFields {

    private static final int LONG = 3000;

    private final SafeContactFields contact;
    private final ForSomebody forSomebody;
    private final Words words;

    TalkFields(SafeContactFields contact, ForSomebody forSomebody, Words words) {
        this.contact = contact;
        this.forSomebody = forSomebody;
        this.words = words;
    }

    /**
     * The fields of one part.
     *
     * @param faults what is wrong, by the name of the field
     */
    public List<Field> of(Part part, Story story, Map<String, String> faults) {
        return switch (part) {
            case CONTACT -> contact.of(story.contact(), faults);
            case ABOUT -> about(story, faults);
            case WISHES ->
                    List.of(
                            wishes(story).error(faults.get("wishes")),
                            words(story, "Would you like to say more? (optional)")
                                    .error(faults.get("words")));
            case NEEDS -> NeedsFields.of(story.needs(), faults);
        };
    }

    /** One question, and a way to be reached. */
    public List<Field> sameDay(Story story, Map<String, String> faults) {
        List<Field> fields = new ArrayList<>();
        fields.add(
                words(story, "What would you like us to know? (optional)")
                        .error(faults.get("words")));
        fields.add(names(story, "What may we call you? (optional)").error(faults.get("names")));
        fields.addAll(contact.of(story.contact(), faults));
        return List.copyOf(fields);
    }

    /** For a professional: themselves first, then the person with their safe contact. */
    public List<Field> referral(Story story, Map<String, String> faults) {
        List<Field> fields = new ArrayList<>(referrer(story.referrer(), faults));
        for (Part part : Part.values()) {
            of(part, story, faults).stream().map(forSomebody::of).forEach(fields::add);
        }
        return List.copyOf(fields);
    }

    /** How somebody is reached, put to a worker. */
    public List<Field> contactOfSomebody(SafeContact safe, Map<String, String> faults) {
        return contact.of(safe, faults).stream().map(forSomebody::of).toList();
    }

    /** The browser fills nothing in: it knows whoever types, and not whom it is about. */
    public static Field ofSomebodyElse(Field field) {
        return field instanceof TextInput input ? input.autocomplete("off") : field;
    }

    private static List<Field> referrer(Referrer referrer, Map<String, String> faults) {
        return List.of(
                TextInput.named("referrer")
                        .labelled("Your own name")
                        .value(referrer.referrer())
                        .error(faults.get("referrer")),
                TextInput.named("role")
                        .labelled("Your role")
                        .value(referrer.role())
                        .error(faults.get("role")),
                TextInput.named("organisation")
                        .labelled("Who you work for")
                        .value(referrer.organisation())
                        .error(faults.get("organisation")),
                Radios.yesOrNo("agreed")
                        .labelled("Has the person agreed that you write to us?")
                        .value(referrer.agreed())
                        .error(faults.get("agreed")),
                TextInput.named("how")
                        .labelled("How did they agree?")
                        .hint("For example: they told me on 3 May, or they signed a form.")
                        .value(referrer.how())
                        .error(faults.get("how")));
    }

    private List<Field> about(Story story, Map<String, String> faults) {
        return List.of(
                names(story, "What may we call you?").error(faults.get("names")),
                Radios.named("relation")
                        .labelled("Who are you to the child?")
                        .choices(choices(Relation.class, "relation"))
                        .value(story.about().relation())
                        .error(faults.get("relation")),
                TextInput.named("child")
                        .labelled("The child’s name when they were born (optional)")
                        .value(story.about().child())
                        .error(faults.get("child")),
                TextInput.named("born")
                        .labelled("When were they born? (optional)")
                        .hint("A year is enough.")
                        .width(20)
                        .value(story.about().born())
                        .error(faults.get("born")));
    }

    private static TextInput names(Story story, String label) {
        return TextInput.named("names").labelled(label).value(story.about().names());
    }

    private Checkboxes wishes(Story story) {
        return Checkboxes.named("wishes")
                .labelled("What would you like?")
                .hint("Choose all that you want. You can change your mind.")
                .choices(choices(Wish.class, "wish"))
                .values(story.wishes().wishes());
    }

    private static Textarea words(Story story, String label) {
        return Textarea.named("words")
                .labelled(label)
                .maxLength(LONG)
                .value(story.wishes().words());
    }

    private <E extends Enum<E>> List<Choice> choices(Class<E> type, String prefix) {
        return Arrays.stream(type.getEnumConstants())
                .map(each -> Choice.of(each.name(), words.say(prefix + "." + each.name())))
                .toList();
    }
}
