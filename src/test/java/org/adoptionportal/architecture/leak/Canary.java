package org.adoptionportal.architecture.leak;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A protected value that stands nowhere else, so that it tells where it came from.
 *
 * @param text what to look for; letters only, so that no encoding changes it
 * @param what it is, for whoever reads that it leaked
 */
record Canary(String text, String what, Predicate<Looker> mayRead) {

    private static final String RARE = "bcdfghjklmnpqrstvwxz";
    private static final int LENGTH = 14;

    /** How words are dressed up where whoever lays out cases says so. */
    static final ScopedValue<UnaryOperator<String>> DRESS = ScopedValue.newInstance();

    /** A word that nobody else has. */
    static String word() {
        return DRESS.orElse(UnaryOperator.identity()).apply(bare());
    }

    private static String bare() {
        return ThreadLocalRandom.current()
                .ints(LENGTH, 0, RARE.length())
                .mapToObj(RARE::charAt)
                .collect(
                        () -> new StringBuilder("Zq"), StringBuilder::append, StringBuilder::append)
                .toString();
    }

    boolean isIn(String answer) {
        return answer.contains(text);
    }
}
