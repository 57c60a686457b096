package org.adoptionportal.familysupport.view;

import java.util.Arrays;
import java.util.List;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.agency.Authority;
import org.adoptionportal.platform.web.component.Choice;
import org.adoptionportal.platform.web.component.Radios;
import org.adoptionportal.platform.web.component.Select;
import org.adoptionportal.platform.words.Words;

/** The choices of questions whose answers are codes. */
final class Choices {

    private Choices() {}

    static <E extends Enum<E>> List<Choice> of(Class<E> type, String prefix, Words words) {
        return Arrays.stream(type.getEnumConstants())
                .map(each -> Choice.of(each.name(), words.say(prefix + "." + each.name())))
                .toList();
    }

    static Radios maybe(String name) {
        return Radios.named(name)
                .choice("yes", "Yes")
                .choice("no", "No")
                .choice("unsure", "I am not sure")
                .inline();
    }

    static Select councils(String name, Authorities authorities) {
        Select select = Select.named(name);
        for (Authority each : authorities.all()) {
            select = select.choice(Integer.toString(each.id()), each.name());
        }
        return select;
    }
}
