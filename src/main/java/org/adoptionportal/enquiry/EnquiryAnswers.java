package org.adoptionportal.enquiry;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.adoptionportal.contact.ContactWay;
import org.adoptionportal.platform.web.form.Typed;

/**
 * What somebody who enquires tells us, as they typed it: codes and numbers are still text, and
 * {@link EnquiryRules} judges them.
 *
 * @param ways the {@link ContactWay}s that are safe
 * @param times when it is safe to contact them, in their words
 * @param address where letters reach them; only asked for when a worker enters the enquiry, and
 *     missing in what was kept before that
 * @param authority the id of their local authority
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record EnquiryAnswers(
        String names,
        String email,
        String telephone,
        @Bindable(defaultValue = "") String address,
        List<String> ways,
        String times,
        String authority,
        String postcode,
        String interest,
        String heardFrom,
        String question) {

    /** Nothing answered yet. */
    public static EnquiryAnswers none() {
        return of(Map.of());
    }

    /** Reads what was sent under the names of the components; what is missing is empty. */
    public static EnquiryAnswers of(Map<String, List<String>> sent) {
        return new EnquiryAnswers(
                text(sent, "names"),
                text(sent, "email"),
                text(sent, "telephone"),
                text(sent, "address"),
                sent.getOrDefault("ways", List.of()),
                text(sent, "times"),
                text(sent, "authority"),
                text(sent, "postcode"),
                text(sent, "interest"),
                text(sent, "heardFrom"),
                text(sent, "question"));
    }

    /** Whether it is safe to contact them in this way. */
    public boolean allows(ContactWay way) {
        return ways.contains(way.name());
    }

    /** By what we know them again when they enquire too often; not for telling people apart. */
    String reachable() {
        return email.isEmpty() ? telephone.replaceAll("[^0-9]", "") : email;
    }

    private static String text(Map<String, List<String>> sent, String name) {
        return Typed.clean(sent.getOrDefault(name, List.of()));
    }
}
