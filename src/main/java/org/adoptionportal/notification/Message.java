package org.adoptionportal.notification;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One e-mail to queue. Its address and values are never logged, and not part of its text form.
 *
 * @param address one e-mail address
 * @param values exactly those that the template takes; each is a link into the portal without
 *     anything that could carry a name or an address
 * @param personaId whom it concerns, when that is known
 * @param caseId what it concerns, when there is a case
 */
public record Message(
        Template template,
        String address,
        Map<String, String> values,
        @Nullable Long personaId,
        @Nullable Long caseId) {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s\\p{Cntrl}@]+@[^\\s\\p{Cntrl}@]+");
    private static final Pattern LINK =
            Pattern.compile(
                    "https?://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9/_.~-]*)?(\\?[A-Za-z0-9=&_.~-]*)?");

    /**
     * @throws IllegalArgumentException when the address or a value is not of its shape
     */
    public Message {
        values = Map.copyOf(values);
        if (!ADDRESS.matcher(address).matches()) {
            throw new IllegalArgumentException(template + " needs one e-mail address");
        }
        if (!values.keySet().equals(template.keys())) {
            throw new IllegalArgumentException(template + " takes " + template.keys());
        }
        if (!values.values().stream().allMatch(value -> LINK.matcher(value).matches())) {
            throw new IllegalArgumentException(template + " takes links into the portal only");
        }
    }

    /** A message of a template that takes a link and nothing else. */
    public static Message withLink(
            Template template,
            String address,
            String link,
            @Nullable Long personaId,
            @Nullable Long caseId) {
        return new Message(template, address, Map.of(Template.LINK, link), personaId, caseId);
    }

    @Override
    public String toString() {
        return "Message[" + template + "]";
    }
}
