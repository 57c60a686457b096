package org.adoptionportal.architecture.leak;

import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A protected value that stands nowhere else, so that it tells where it came from.
 *
 * @param text what to look for; letters only, so that no encoding changes it
 * @param what it is, for whoever reads that it leaked
 */
public record Canary(String text, String what, Predicate<Looker> mayRead) {

    private static final String RARE = "bcdfghjklmnpqrstvwxz";
    private static final int LENGTH = 14;

    /** How words are dressed up where whoever lays out cases says so. */
    static final ScopedValue<UnaryOperator<String>> DRESS = ScopedValue.newInstance();

    private static final Pattern WORD = Pattern.compile("Zq[" + RARE + "]{" + LENGTH + "}");

    /** Every word of a canary that is somewhere in there. */
    static Stream<String> wordsIn(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).distinct();
    }

    /** The word alone, however it is dressed up; empty for a value that is no such word. */
    Optional<String> bareWord() {
        return wordsIn(text).findFirst();
    }

    /** A word that nobody else has. */
    public static String word() {
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

    public boolean isIn(String answer) {
        return answer.contains(text);
    }
}
