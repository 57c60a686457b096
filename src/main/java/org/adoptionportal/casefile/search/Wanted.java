package org.adoptionportal.casefile.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.id.Reference;
import org.adoptionportal.platform.web.form.Typed;

/**
 * What is known of the case that is wanted; all of it must fit. What is not known is empty. The
 * names of its parts are those of a form's fields.
 *
 * @param reference alone is enough
 * @param name any words of the names of its people, in any order
 * @param dateOfBirth of one of them: year-month-day
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Wanted(
        String reference,
        String name,
        String dateOfBirth,
        String postcode,
        String email,
        String telephone) {

    public static final String REFERENCE = "reference";
    public static final String NAME = "name";
    public static final String DATE_OF_BIRTH = "dateOfBirth";
    public static final String POSTCODE = "postcode";
    public static final String EMAIL = "email";
    public static final String TELEPHONE = "telephone";

    private static final int MOST_CHARACTERS = 200;

    /** Nothing is known yet. */
    public static Wanted nothing() {
        return new Wanted("", "", "", "", "", "");
    }

    /**
     * Goes on only if there is something to look for.
     *
     * @throws Refusal.Invalid naming each part that cannot be looked for
     */
    public Wanted checked() {
        Map<String, String> faults = new LinkedHashMap<>();
        parts().forEach((part, text) -> {
            String fault = Typed.fault(text, MOST_CHARACTERS);
            if (!fault.isEmpty()) {
                faults.put(part, fault);
            }
        });
        if (faults.isEmpty() && parts().values().stream().allMatch(String::isBlank)) {
            faults.put(REFERENCE, "Enter something that you know about the case");
        }
        if (faults.isEmpty() && !reference.isBlank() && Reference.parse(reference).isEmpty()) {
            faults.put(REFERENCE, "Check the reference: it is like K7M2P-9XQ4T");
        }
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid("Put right what is marked, then search again.", faults);
        }
        return this;
    }

    private Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(REFERENCE, reference);
        parts.put(NAME, name);
        parts.put(DATE_OF_BIRTH, dateOfBirth);
        parts.put(POSTCODE, postcode);
        parts.put(EMAIL, email);
        parts.put(TELEPHONE, telephone);
        return parts;
    }

    @Override
    public String toString() {
        return "Wanted";
    }
}
