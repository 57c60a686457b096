package org.adoptionportal.identity.web;

import org.adoptionportal.platform.web.component.Notice;
import org.jspecify.annotations.Nullable;

/** What there is to say before somebody signs in. */
final class SignInNews {

    private static final String SIGNED_OUT =
            "You were signed out, because you were away for a while";

    private SignInNews() {}

    /**
     * @param confirmed set when the account has just been confirmed
     * @param ended how the session before ended: {@code kept}, {@code lost} or {@code time}
     */
    static @Nullable Notice of(@Nullable String confirmed, @Nullable String ended) {
        if (confirmed != null) {
            return Notice.success("Your email address is confirmed. You can sign in now.");
        }
        return switch (ended) {
            case "kept" ->
                    Notice.important(SIGNED_OUT)
                            .more(
                                    "What you typed is safe for an hour. Sign in, and we will show"
                                            + " it to you.");
            case "lost" ->
                    Notice.important(SIGNED_OUT)
                            .more(
                                    "We could not keep what you typed. Try your browser’s Back"
                                            + " button: it may still be there to copy.");
            case "time" ->
                    Notice.important(SIGNED_OUT)
                            .more("Sign in, and you will come back to where you were.");
            case null, default -> null;
        };
    }
}
