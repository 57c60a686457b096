package org.adoptionportal.identity.factor.web;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import org.adoptionportal.platform.web.component.Notice;
import org.jspecify.annotations.Nullable;

/** What was just done, as the page after it says. */
enum News {
    READY(
            "Your second step is ready",
            "From now on we ask for a code when you sign in. You are signed out everywhere else."),
    CODES("Your new recovery codes are ready", "The old ones do not work any more."),
    PASSKEY(
            "Your passkey is ready",
            "You can use it instead of a code when you sign in on a device that has it."),
    REMOVED(
            "Your second step is removed",
            "You are signed out everywhere else. We have sent you an email to tell you, too.");

    private final String text;
    private final String more;

    News(String text, String more) {
        this.text = text;
        this.more = more;
    }

    /** The address of the page that says it. */
    URI address() {
        return URI.create(SecondFactorController.PATH + "?done=" + word());
    }

    /** What to say; null for no news, or none of ours. */
    static @Nullable Notice notice(@Nullable String done) {
        return Arrays.stream(values())
                .filter(news -> news.word().equals(done))
                .findFirst()
                .map(news -> Notice.success(news.text).more(news.more))
                .orElse(null);
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
