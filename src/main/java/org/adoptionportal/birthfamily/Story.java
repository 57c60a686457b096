package org.adoptionportal.birthfamily;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.adoptionportal.contact.Needs;
import org.adoptionportal.contact.SafeContact;
import org.adoptionportal.platform.web.form.Typed;

/** Everything that somebody told us, as it was typed; {@link StoryRules} judges it. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Story(
        SafeContact contact, About about, Wishes wishes, Needs needs, Referrer referrer) {

    /** Nothing answered yet. */
    public static Story none() {
        return of(Map.of());
    }

    /** Reads what a form posted under the names of the components; what is missing is empty. */
    public static Story of(Map<String, List<String>> sent) {
        return new Story(
                SafeContact.of(sent),
                new About(
                        text(sent, "names"),
                        text(sent, "relation"),
                        text(sent, "child"),
                        text(sent, "born")),
                new Wishes(
                        sent.getOrDefault("wishes", List.of()).stream().map(Typed::clean).toList(),
                        text(sent, "words")),
                Needs.of(sent),
                new Referrer(
                        text(sent, "referrer"),
                        text(sent, "role"),
                        text(sent, "organisation"),
                        text(sent, "agreed"),
                        text(sent, "how")));
    }

    /** With one part as a form posted it. */
    public Story with(Part part, Map<String, List<String>> sent) {
        Story typed = of(sent);
        return switch (part) {
            case CONTACT -> new Story(typed.contact, about, wishes, needs, referrer);
            case ABOUT -> new Story(contact, typed.about, wishes, needs, referrer);
            case WISHES -> new Story(contact, about, typed.wishes, needs, referrer);
            case NEEDS -> new Story(contact, about, wishes, typed.needs, referrer);
        };
    }

    /** The same, reached in another way. */
    Story reachedBy(SafeContact now) {
        return new Story(now, about, wishes, needs, referrer);
    }

    private static String text(Map<String, List<String>> sent, String name) {
        return Typed.clean(sent.getOrDefault(name, List.of()));
    }

    @Override
    public String toString() {
        return "Story";
    }
}
