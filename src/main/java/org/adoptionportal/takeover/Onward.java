package org.adoptionportal.takeover;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody goes on with what they have taken over.
 *
 * @param page the path of the page, for people
 * @param reference of the case, for programs of people with an account; null when there is none
 * @param personalLink the secret by which it is followed without an account; null with one
 */
public record Onward(String page, @Nullable String reference, @Nullable String personalLink) {

    public static Onward withAccount(String page, String reference) {
        return new Onward(page, reference, null);
    }

    public static Onward byPersonalLink(String page, String secret) {
        return new Onward(page, null, secret);
    }

    @Override
    public String toString() {
        return "Onward";
    }
}
