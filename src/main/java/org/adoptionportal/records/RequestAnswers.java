package org.adoptionportal.records;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.adoptionportal.contact.Needs;
import org.adoptionportal.contact.SafeContact;
import org.adoptionportal.records.holder.HolderQuestion;

/**
 * What an adopted person tells us, as they typed it. {@link RequestRules} judges it.
 *
 * @param adoption what they know of their adoption order
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record RequestAnswers(
        AboutYou you, HolderQuestion adoption, Hopes hopes, SafeContact contact, Needs needs) {

    /** Nothing answered yet. */
    public static RequestAnswers none() {
        return of(Map.of());
    }

    /** Reads a form that asks everything at once. */
    public static RequestAnswers of(Map<String, List<String>> sent) {
        return new RequestAnswers(
                AboutYou.of(sent),
                HolderQuestion.of(sent),
                Hopes.of(sent),
                SafeContact.of(sent),
                Needs.of(sent));
    }

    /** With what the page of one part sent. */
    public RequestAnswers with(Part part, Map<String, List<String>> sent) {
        return switch (part) {
            case YOU -> new RequestAnswers(AboutYou.of(sent), adoption, hopes, contact, needs);
            case ADOPTION ->
                    new RequestAnswers(you, HolderQuestion.of(sent), hopes, contact, needs);
            case HOPES -> new RequestAnswers(you, adoption, Hopes.of(sent), contact, needs);
            case CONTACT -> new RequestAnswers(you, adoption, hopes, SafeContact.of(sent), needs);
            case NEEDS -> new RequestAnswers(you, adoption, hopes, contact, Needs.of(sent));
        };
    }

    /** With what was found out about the order. */
    RequestAnswers knowing(HolderQuestion order) {
        return new RequestAnswers(you, order, hopes, contact, needs);
    }

    @Override
    public String toString() {
        return "RequestAnswers";
    }
}
