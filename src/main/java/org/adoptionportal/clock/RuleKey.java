package org.adoptionportal.clock;

import java.util.regex.Pattern;

/**
 * The name of a dated rule, as {@code rules/england.yml} writes it: {@code stage-one}. The room
 * that asks for a rule declares its key as a constant, in one place; a test compares what is
 * declared with what is written.
 */
public record RuleKey(String written) {

    private static final Pattern WRITTEN = Pattern.compile("[a-z]+(-[a-z0-9]+)*");

    public RuleKey {
        if (!WRITTEN.matcher(written).matches()) {
            throw new IllegalArgumentException("No rule can be called " + written);
        }
    }

    @Override
    public String toString() {
        return written;
    }
}
