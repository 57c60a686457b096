package org.adoptionportal.platform.web.form;

import java.util.Arrays;
import java.util.Optional;

/** Reads the name of a choice. */
public final class Code {

    private Code() {}

    /** The constant of that name; empty when there is none. */
    public static <E extends Enum<E>> Optional<E> of(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
