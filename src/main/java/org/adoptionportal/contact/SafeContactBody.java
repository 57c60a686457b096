package org.adoptionportal.contact;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Objects;
import org.adoptionportal.platform.web.form.Typed;
import org.jspecify.annotations.Nullable;

/** {@link SafeContact} as a program sends it; what is missing or null is not answered. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = false)
public record SafeContactBody(
        @Nullable List<@Nullable String> ways,
        @Nullable String telephone,
        @Nullable String email,
        @Nullable String address,
        @Nullable String through,
        @Nullable String times,
        @Nullable String voicemail,
        @Nullable String askFor,
        @Nullable String sayWeAre,
        @Nullable String shared,
        @Nullable String more) {

    /** What it says; nothing at all when there is no body. */
    public static SafeContact contact(@Nullable SafeContactBody body) {
        return body == null ? SafeContact.none() : body.contact();
    }

    private SafeContact contact() {
        return new SafeContact(
                ways == null ? List.of() : ways.stream().map(SafeContactBody::clean).toList(),
                clean(telephone),
                clean(email),
                clean(address),
                clean(through),
                clean(times),
                clean(voicemail),
                clean(askFor),
                clean(sayWeAre),
                clean(shared),
                clean(more));
    }

    static String clean(@Nullable String sent) {
        return Typed.clean(Objects.requireNonNullElse(sent, ""));
    }

    @Override
    public String toString() {
        return "SafeContactBody";
    }
}
