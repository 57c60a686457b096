package org.adoptionportal.platform.web.component;

import org.jspecify.annotations.Nullable;

/**
 * News about the whole page, above its heading.
 *
 * @param text the news in a sentence
 * @param more what else there is to say
 * @param success whether it tells of something that was just done
 */
public record Notice(String text, @Nullable String more, boolean success) implements Component {

    public static Notice important(String text) {
        return new Notice(text, null, false);
    }

    public static Notice success(String text) {
        return new Notice(text, null, true);
    }

    public Notice more(String more) {
        return new Notice(text, more, success);
    }

    @Override
    public String partial() {
        return "notification-banner";
    }
}
