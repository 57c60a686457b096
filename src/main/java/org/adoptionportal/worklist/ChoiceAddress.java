package org.adoptionportal.worklist;

import static java.util.stream.Collectors.joining;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.adoptionportal.casefile.WaitingFor;
import org.adoptionportal.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/** The address of a way to look at the worklist. */
final class ChoiceAddress {

    private ChoiceAddress() {}

    static String of(Choice choice) {
        String query =
                Stream.of(
                                part("whose", choice.whose(), Whose.EVERYONES, Whose::code),
                                part("team", choice.team(), null, String::valueOf),
                                part("waiting", choice.waiting(), WaitingFor.AGENCY, Choice::code),
                                part("authority", choice.authority(), null, String::valueOf),
                                part("kind", choice.kind(), null, kind -> kind),
                                part("stage", choice.stage(), null, stage -> stage),
                                part("overdue", choice.overdue(), false, _ -> "yes"))
                        .filter(part -> !part.isEmpty())
                        .collect(joining("&"));
        return query.isEmpty() ? Choice.PATH : Choice.PATH + "?" + query;
    }

    /**
     * What an address of ours says.
     *
     * @throws Refusal.Invalid if it is none
     */
    static Map<String, String> said(String href) {
        Map<String, String> said = new HashMap<>();
        for (String part : href.substring(href.indexOf('?') + 1).split("&", -1)) {
            int is = part.indexOf('=');
            if (is > 0) {
                said.put(part.substring(0, is), decoded(part.substring(is + 1)));
            }
        }
        return said;
    }

    private static <T> String part(
            String name, @Nullable T value, @Nullable T usual, Function<T, String> said) {
        return value == null || value.equals(usual)
                ? ""
                : name + "=" + URLEncoder.encode(said.apply(value), StandardCharsets.UTF_8);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            throw Choice.unknown("view");
        }
    }
}
