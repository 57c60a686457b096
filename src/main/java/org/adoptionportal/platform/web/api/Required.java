package org.adoptionportal.platform.web.api;

import java.util.Map;
import org.adoptionportal.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/** Refuses a body that lacks something, or says something that cannot be. */
public final class Required {

    private Required() {}

    /**
     * What was sent under this name.
     *
     * @throws Refusal.Invalid naming the field if it was not sent
     */
    public static <T> T of(@Nullable T value, String field, String message) {
        if (value == null) {
            throw new Refusal.Invalid(message, Map.of(field, message));
        }
        return value;
    }
}
