package org.adoptionportal.personallink;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The secret of a link that is to be handed over, told once; null when it was e-mailed. */
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record HandedLink(@Nullable String personalLink) {

    public static HandedLink of(Optional<String> secret) {
        return new HandedLink(secret.orElse(null));
    }

    @Override
    public String toString() {
        return "HandedLink";
    }
}
