package org.adoptionportal.platform.web.component;

import org.jspecify.annotations.Nullable;

/**
 * Says that something is done, at the top of a confirmation.
 *
 * @param strong what to keep, such as the reference
 */
public record Panel(String titleText, @Nullable String text, @Nullable String strong)
        implements Component {

    public static Panel done(String title) {
        return new Panel(title, null, null);
    }

    /** Done, with a reference to keep: {@code done("Form sent", "Your reference", "RG7K")}. */
    public static Panel done(String title, String text, String strong) {
        return new Panel(title, text, strong);
    }

    @Override
    public String partial() {
        return "panel";
    }
}
