package org.adoptionportal.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Typed;

/**
 * What somebody needs so that they can take part, as they typed it. Nothing of it has to be
 * answered.
 *
 * @param language the language or the signs of their interpreter; empty when they want none
 * @param advocate {@code yes} if they want somebody who speaks up for them, or {@code no}
 * @param trusted who comes with them, and whom we may talk to
 * @param access what makes it easier: a place without steps, large print, short meetings
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Needs(String language, String advocate, String trusted, String access) {

    /** Nothing answered yet. */
    public static Needs none() {
        return of(Map.of());
    }

    /** Reads what a form posted under the names of the components; what is missing is empty. */
    public static Needs of(Map<String, List<String>> sent) {
        return new Needs(
                text(sent, "language"),
                text(sent, "advocate"),
                text(sent, "trusted"),
                text(sent, "access"));
    }

    /**
     * Accepts what can be kept.
     *
     * @throws Refusal.Invalid with each fault by the name of its component
     */
    public Needs checked() {
        new Faults()
                .text("language", language, Faults.SHORT)
                .add("advocate", YesNo.fault(advocate))
                .text("trusted", trusted, Faults.LONG)
                .text("access", access, Faults.LONG)
                .refuse("Please look again at what you need.");
        return this;
    }

    private static String text(Map<String, List<String>> sent, String name) {
        return Typed.clean(sent.getOrDefault(name, List.of()));
    }

    @Override
    public String toString() {
        return "Needs";
    }
}
