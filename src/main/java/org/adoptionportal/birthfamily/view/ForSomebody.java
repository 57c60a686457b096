package org.adoptionportal.birthfamily.view;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.adoptionportal.birthfamily.Wish;
import org.adoptionportal.contact.ContactWay;
import org.adoptionportal.platform.web.component.Checkboxes;
import org.adoptionportal.platform.web.component.Choice;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.words.Words;

/**
 * Puts the questions to somebody who answers them for another person. Where that needs other words,
 * they are {@code talk-for.FIELD}, {@code talk-for.FIELD.hint}, {@code contact-way-for.WAY} and
 * {@code wish-for.WISH}.
 */
@Singleton
final class ForSomebody {

    private final Words words;

    ForSomebody(Words words) {
        this.words = words;
    }

    Field of(Field field) {
        String key = "talk-for." + field.name();
        Field asked = words.find(key).map(field::labelled).orElse(field);
        Field hinted = words.find(key + ".hint").map(asked::hint).orElse(asked);
        return hinted instanceof Checkboxes boxes
                ? chosen(boxes)
                : TalkFields.ofSomebodyElse(hinted);
    }

    private Checkboxes chosen(Checkboxes boxes) {
        return switch (boxes.name()) {
            case "ways" -> boxes.choices(choices("contact-way", ContactWay.values()));
            case "wishes" -> boxes.choices(choices("wish", Wish.values()));
            default -> boxes;
        };
    }

    private List<Choice> choices(String prefix, Enum<?>[] all) {
        return Arrays.stream(all).map(each -> choice(prefix, each.name())).toList();
    }

    private Choice choice(String prefix, String code) {
        String own = words.say(prefix + "." + code);
        return Choice.of(code, words.find(prefix + "-for." + code).orElse(own));
    }
}
