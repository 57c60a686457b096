package org.adoptionportal.contact;

import static org.adoptionportal.contact.SafeContactBody.clean;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** {@link Needs} as a program sends them; what is missing or null is not answered. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = false)
public record NeedsBody(
        @Nullable String language,
        @Nullable String advocate,
        @Nullable String trusted,
        @Nullable String access) {

    /** What it says; nothing at all when there is no body. */
    public static Needs needs(@Nullable NeedsBody body) {
        return body == null
                ? Needs.none()
                : new Needs(
                        clean(body.language),
                        clean(body.advocate),
                        clean(body.trusted),
                        clean(body.access));
    }

    @Override
    public String toString() {
        return "NeedsBody";
    }
}
