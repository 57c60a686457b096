package org.adoptionportal.equality;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The five ethnic groups that the harmonised standard has for England, and the backgrounds in each
 * (those of the 2021 Census). The code of a background begins with that of its group.
 */
final class EthnicGroups {

    private EthnicGroups() {}

    static Question question() {
        List<Option> all =
                Stream.of(white(), mixed(), asian(), black(), other())
                        .flatMap(List::stream)
                        .toList();
        return Question.choice("ethnic-group", "Your ethnic group", all);
    }

    private static List<Option> white() {
        return group(
                "White",
                Option.of("white-british", "English, Welsh, Scottish, Northern Irish or British"),
                Option.of("white-irish", "Irish"),
                Option.of("white-gypsy-traveller", "Gypsy or Irish Traveller"),
                Option.of("white-roma", "Roma"),
                Option.of("white-other", "Any other White background"));
    }

    private static List<Option> mixed() {
        return group(
                "Mixed or multiple ethnic groups",
                Option.of("mixed-white-black-caribbean", "White and Black Caribbean"),
                Option.of("mixed-white-black-african", "White and Black African"),
                Option.of("mixed-white-asian", "White and Asian"),
                Option.of("mixed-other", "Any other Mixed or multiple ethnic background"));
    }

    private static List<Option> asian() {
        return group(
                "Asian or Asian British",
                Option.of("asian-indian", "Indian"),
                Option.of("asian-pakistani", "Pakistani"),
                Option.of("asian-bangladeshi", "Bangladeshi"),
                Option.of("asian-chinese", "Chinese"),
                Option.of("asian-other", "Any other Asian background"));
    }

    private static List<Option> black() {
        return group(
                "Black, African, Caribbean or Black British",
                Option.of("black-african", "African"),
                Option.of("black-caribbean", "Caribbean"),
                Option.of("black-other", "Any other Black, African or Caribbean background"));
    }

    private static List<Option> other() {
        return group(
                "Other ethnic group",
                Option.of("other-arab", "Arab"),
                Option.of("other-any", "Any other ethnic group"));
    }

    private static List<Option> group(String heading, Option... backgrounds) {
        return Arrays.stream(backgrounds).map(each -> each.in(heading)).toList();
    }
}
