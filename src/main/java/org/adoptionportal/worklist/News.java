package org.adoptionportal.worklist;

import java.util.Arrays;
import java.util.Locale;
import org.adoptionportal.platform.web.component.Notice;
import org.jspecify.annotations.Nullable;

/** What was just done, as the list after it says; in its address by its name in small letters. */
enum News {
    MOVED(
            "Thank you, that is recorded",
            "The case is for another council’s staff now. They have it in their list, and it is not"
                    + " in yours any more.");

    private final String text;
    private final String more;

    News(String text, String more) {
        this.text = text;
        this.more = more;
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
