package org.adoptionportal.identity.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.adoptionportal.platform.web.component.Button;
import org.jspecify.annotations.Nullable;

/**
 * What somebody reads who has just been signed out, by themselves or by time.
 *
 * @param atWork where to sign out of their work account too; null if there is no such place
 */
record SignedOutPage(
        String title, boolean error, List<String> words, Button signIn, @Nullable String atWork) {

    private static final String SHARED =
            "If other people use this device too, close the browser as well.";
    private static final String WHY =
            "We do this after a while, so that nobody else can read what is private to you.";

    /**
     * @param ended {@code time}, or {@code kept} when something typed was kept; null when the
     *     person signed out
     * @param next where they were
     */
    static SignedOutPage of(@Nullable String ended, @Nullable String next) {
        URI onwards = LocalPath.of(next);
        return switch (ended) {
            case "kept" ->
                    byTime(
                            "What you typed is safe for an hour. Sign in, and we will show it to"
                                    + " you.",
                            URI.create("/what-you-typed"));
            case "time" -> byTime("What you had saved or sent before is still there.", onwards);
            case null, default ->
                    new SignedOutPage(
                            "You have signed out",
                            false,
                            List.of("What you had saved is still there.", SHARED),
                            Button.link("Sign in again", "/sign-in").secondary(),
                            null);
        };
    }

    private static SignedOutPage byTime(String typed, URI next) {
        String address =
                "/sign-in?next=" + URLEncoder.encode(next.toString(), StandardCharsets.UTF_8);
        return new SignedOutPage(
                "We have signed you out",
                false,
                List.of(WHY, typed),
                Button.link("Sign in again", address),
                null);
    }

    SignedOutPage withTheWayOutAtWork(URI there) {
        return new SignedOutPage(title, error, words, signIn, there.toString());
    }
}
