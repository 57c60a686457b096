package org.adoptionportal.equality;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One question about equality. Nobody has to answer any.
 *
 * @param code what its answers are stored and counted under: never change one
 * @param hint may be empty
 * @param options what can be chosen; none when it is answered in own words
 */
@Serdeable
record Question(String code, String label, String hint, List<Option> options) {

    /** The last option of every question. */
    static final String NOT_SAID = "not-said";

    /** To be answered by one of these, or by preferring not to say. */
    static Question choice(String code, String label, Option... options) {
        return choice(code, label, Arrays.asList(options));
    }

    static Question choice(String code, String label, List<Option> options) {
        List<Option> all = new ArrayList<>(options);
        String group = options.getLast().group();
        all.add(Option.of(NOT_SAID, "Prefer not to say").in(group));
        return new Question(code, label, "", List.copyOf(all));
    }

    static Question ownWords(String code, String label) {
        return new Question(code, label, "", List.of());
    }

    Question hinted(String words) {
        return new Question(code, label, words, options);
    }

    boolean isInOwnWords() {
        return options.isEmpty();
    }

    boolean offers(String chosen) {
        return options.stream().anyMatch(option -> option.code().equals(chosen));
    }

    /** The options by their groups, all in their order. */
    Map<String, List<Option>> groups() {
        return options.stream()
                .collect(
                        Collectors.groupingBy(
                                Option::group, LinkedHashMap::new, Collectors.toList()));
    }
}
