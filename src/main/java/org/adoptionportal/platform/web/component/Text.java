package org.adoptionportal.platform.web.component;

import org.jspecify.annotations.Nullable;

/** Words inside a component; printed escaped. */
public record Text(String text) {

    static @Nullable Text orAbsent(@Nullable String text) {
        return text == null || text.isEmpty() ? null : new Text(text);
    }
}
