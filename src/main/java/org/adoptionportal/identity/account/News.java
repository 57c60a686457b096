package org.adoptionportal.identity.account;

import java.util.Arrays;
import java.util.Locale;
import org.adoptionportal.platform.web.component.Notice;
import org.jspecify.annotations.Nullable;

/** What was just done, as the page after it says. */
enum News {
    PASSWORD(
            "You have a new password",
            "You are signed out everywhere else. We have sent you an email to tell you, too."),
    EMAIL_ASKED(
            "Look in the mailbox of your new email address",
            "We have sent a link there. Open it within a day and follow what it says. Until then we"
                    + " go on using the old address."),
    EMAIL("You have a new email address", "From now on we write to you there.");

    private final String text;
    private final String more;

    News(String text, String more) {
        this.text = text;
        this.more = more;
    }

    /** The address of the account page that says it. */
    String path() {
        return AccountController.PATH + "?done=" + name().toLowerCase(Locale.ROOT);
    }

    /** What to say; null for no news, or none of ours. */
    static @Nullable Notice notice(@Nullable String done) {
        return Arrays.stream(values())
                .filter(news -> news.name().toLowerCase(Locale.ROOT).equals(done))
                .findFirst()
                .map(news -> Notice.success(news.text).more(news.more))
                .orElse(null);
    }
}
