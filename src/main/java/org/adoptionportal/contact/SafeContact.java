package org.adoptionportal.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Typed;

/**
 * How somebody may be reached without harm, as they typed it: {@link SafeContactRules} judges it.
 * What they left out is empty, and then the careful answer holds: no voicemail, no letter.
 *
 * @param ways the {@link ContactWay}s that are safe
 * @param through who passes on what we say, and how we reach them
 * @param times when it is safe, in their words
 * @param voicemail {@code yes} or {@code no}
 * @param askFor the name we say when we ring
 * @param sayWeAre who we say that we are
 * @param shared whether somebody else may read or hear it: a {@link Shared}
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SafeContact(
        List<String> ways,
        String telephone,
        String email,
        String address,
        String through,
        String times,
        String voicemail,
        String askFor,
        String sayWeAre,
        String shared,
        String more) {

    /** Nothing answered yet. */
    public static SafeContact none() {
        return of(Map.of());
    }

    /** Reads what a form posted under the names of the components; what is missing is empty. */
    public static SafeContact of(Map<String, List<String>> sent) {
        return new SafeContact(
                sent.getOrDefault("ways", List.of()).stream().map(Typed::clean).toList(),
                text(sent, "telephone"),
                text(sent, "email"),
                text(sent, "address"),
                text(sent, "through"),
                text(sent, "times"),
                text(sent, "voicemail"),
                text(sent, "askFor"),
                text(sent, "sayWeAre"),
                text(sent, "shared"),
                text(sent, "more"));
    }

    /** Whether it is safe to contact them in this way. */
    public boolean allows(ContactWay way) {
        return ways.contains(way.name());
    }

    /** Whether a voicemail may be left: only if they said so. */
    public boolean allowsVoicemail() {
        return YesNo.YES.equals(voicemail) && allows(ContactWay.TELEPHONE);
    }

    /**
     * Accepts it if there is one safe way, with all that the ways need.
     *
     * @throws Refusal.Invalid with each fault by the name of its component
     */
    public SafeContact checked() {
        SafeContactRules.faults(this).refuse("Please look again at how we can reach you.");
        return this;
    }

    private static String text(Map<String, List<String>> sent, String name) {
        return Typed.clean(sent.getOrDefault(name, List.of()));
    }

    @Override
    public String toString() {
        return "SafeContact";
    }
}
