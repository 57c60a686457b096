package org.adoptionportal.records;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A page of questions of a request, in the order in which they are asked. */
public enum Part {
    YOU,
    ADOPTION,
    HOPES,
    CONTACT,
    NEEDS;

    /** As addresses write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part that is written so; empty when there is none. */
    public static Optional<Part> of(String code) {
        return Stream.of(values()).filter(part -> part.code().equals(code)).findFirst();
    }

    /** The part that is asked next; empty after the last. */
    public Optional<Part> next() {
        return Stream.of(values()).filter(part -> part.compareTo(this) > 0).findFirst();
    }

    /** The part that was asked before; empty for the first. */
    public Optional<Part> before() {
        return Stream.of(values())
                .filter(part -> part.compareTo(this) < 0)
                .reduce((_, later) -> later);
    }
}
