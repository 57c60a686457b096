package org.adoptionportal.personallink;

import org.adoptionportal.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Where programs send the secret of a personal link: in a header, because addresses are written
 * into logs.
 */
public final class LinkHeader {

    public static final String NAME = "Personal-Link";

    private LinkHeader() {}

    /**
     * The secret that was sent.
     *
     * @throws Refusal.Invalid if there is none
     */
    public static String secret(@Nullable String sent) {
        if (sent == null || sent.isBlank()) {
            throw new Refusal.Invalid(
                    "Send the header Personal-Link with the last part of the personal link.");
        }
        return sent.strip();
    }
}
