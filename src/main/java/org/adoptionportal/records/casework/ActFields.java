package org.adoptionportal.records.casework;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.adoptionportal.platform.web.component.Checkboxes;
import org.adoptionportal.platform.web.component.Choice;
import org.adoptionportal.platform.web.component.DateInput;
import org.adoptionportal.platform.web.component.Radios;
import org.adoptionportal.platform.web.component.TextInput;
import org.adoptionportal.platform.web.component.Textarea;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.platform.words.Words;

/**
 * The fields of one form among many on a page, with what was typed and what is wrong.
 *
 * @param form tells the ids of its fields from those of the others
 */
record ActFields(String form, Sent sent, Map<String, String> faults, Words words) {

    static final String ON = "on";
    private static final int MOST_CHARACTERS = 2000;

    DateInput day(String name, String label) {
        return DateInput.named(name)
                .labelled(label)
                .id(form + "-" + name)
                .value(sent.get(name + "-day"), sent.get(name + "-month"), sent.get(name + "-year"))
                .error(faults.get(name));
    }

    TextInput line(String name, String label, String hint) {
        return TextInput.named(name)
                .labelled(label)
                .hint(hint.isEmpty() ? null : hint)
                .id(form + "-" + name)
                .autocomplete("off")
                .value(sent.get(name))
                .error(faults.get(name));
    }

    Textarea text(String name, String label, String hint) {
        return Textarea.named(name)
                .labelled(label)
                .hint(hint.isEmpty() ? null : hint)
                .id(form + "-" + name)
                .rows(3)
                .maxLength(MOST_CHARACTERS)
                .value(sent.get(name))
                .error(faults.get(name));
    }

    <E extends Enum<E>> Radios choice(String name, String label, Class<E> type, String prefix) {
        List<Choice> choices =
                Arrays.stream(type.getEnumConstants())
                        .map(each -> Choice.of(each.name(), words.say(prefix + "." + each)))
                        .toList();
        return Radios.named(name)
                .labelled(label)
                .id(form + "-" + name)
                .choices(choices)
                .value(sent.get(name))
                .error(faults.get(name));
    }

    Checkboxes tick(String name, String label, String text) {
        return Checkboxes.named(name)
                .labelled(label)
                .id(form + "-" + name)
                .choice("yes", text)
                .values(List.of(sent.get(name)))
                .error(faults.get(name));
    }
}
