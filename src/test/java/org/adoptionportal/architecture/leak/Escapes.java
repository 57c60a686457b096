package org.adoptionportal.architecture.leak;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks for hostile words on pages, and whether they are anything but words there. */
final class Escapes {

    private static final Pattern WORD = Pattern.compile("Zq[b-z]{14}");
    private static final String BEFORE = "\"><script>";
    private static final String AFTER = "</script>{{";

    private final Set<String> seen = new HashSet<>();

    /** A word that would be run, or filled in, where it is not taken for what it is. */
    static String dressed(String word) {
        return BEFORE + word + AFTER + word + "}}";
    }

    /** What is wrong with how a page shows them. */
    List<String> in(String html, String address) {
        return WORD.matcher(html)
                .results()
                .map(found -> found.group())
                .distinct()
                .flatMap(word -> faults(html, word))
                .map(fault -> fault + " at " + address)
                .toList();
    }

    /** Whether some page showed the word. */
    boolean sawWordOf(Canary canary) {
        Matcher word = WORD.matcher(canary.text());
        return word.find() && seen.contains(word.group());
    }

    private Stream<String> faults(String html, String word) {
        if (html.contains("&lt;script&gt;" + word)) {
            seen.add(word);
        }
        return Stream.of(
                        fault(html.contains("<script>" + word), word + " is run"),
                        fault(
                                html.contains("\"&gt;&lt;script&gt;" + word),
                                word + " ends an attribute"),
                        fault(
                                html.contains("&lt;/script&gt;" + word),
                                word + " is filled in as a template"))
                .flatMap(each -> each);
    }

    private static Stream<String> fault(boolean there, String what) {
        return there ? Stream.of(what) : Stream.empty();
    }
}
