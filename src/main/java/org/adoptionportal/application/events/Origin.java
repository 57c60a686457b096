package org.adoptionportal.application.events;

import org.jspecify.annotations.Nullable;

/**
 * What a registration follows: nothing, or an earlier case of somebody without an account.
 *
 * @param personalLink the secret of the link by which the person follows that case
 * @param reference of that case, when a worker begins the registration
 */
public record Origin(@Nullable String personalLink, @Nullable String reference) {

    /** The cookie that carries the secret of a personal link from there to the registration. */
    public static final String COOKIE = "came-from";

    /** The registration is the first that we hear of the person. */
    public static Origin none() {
        return new Origin(null, null);
    }

    public static Origin personalLink(@Nullable String secret) {
        return new Origin(secret, null);
    }

    public static Origin earlierCase(@Nullable String reference) {
        return new Origin(null, reference);
    }

    @Override
    public String toString() {
        return "Origin";
    }
}
