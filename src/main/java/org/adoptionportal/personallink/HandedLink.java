package org.adoptionportal.personallink;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What a worker hands over, told once; nothing when a link was e-mailed.
 *
 * @param personalLink the secret of a link
 * @param code by which its holder gets a link
 */
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record HandedLink(@Nullable String personalLink, @Nullable String code) {

    public static HandedLink mailed() {
        return new HandedLink(null, null);
    }

    public static HandedLink shown(String secret) {
        return new HandedLink(secret, null);
    }

    public static HandedLink toRead(String code) {
        return new HandedLink(null, code);
    }

    /**
     * Where a worker goes on who hands it over.
     *
     * @param codePage the path of the page that shows the codes of the case
     * @param casePage the path of the case
     */
    public String next(String codePage, String casePage) {
        return personalLink != null
                ? PersonalLinks.path(personalLink)
                : code != null ? codePage : casePage;
    }

    @Override
    public String toString() {
        return "HandedLink";
    }
}
