package org.adoptionportal.application.form;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where an applicant has lived, so that each of those councils can be asked. */
public final class Addresses {

    public static final String CODE = "addresses";
    private static final String LIST = "address";
    private static final int MOST = 20;

    static final Section SECTION =
            Section.personal(
                    CODE, "Where you have lived", List.of(moved(), list()), Addresses::farBack);

    private Addresses() {}

    /** Where an applicant lived before, each in one line. */
    public static List<String> before(Answers answers) {
        return answers.get("lived-there").equals("no")
                ? answers.numbers(LIST, "line-1", MOST)
                        .mapToObj(n -> line(answers, LIST + "-" + n + "-"))
                        .toList()
                : List.of();
    }

    private static String line(Answers answers, String prefix) {
        return Stream.of("line-1", "town", "postcode", "country")
                .map(part -> answers.get(prefix + part))
                .filter(part -> !part.isEmpty())
                .collect(joining(", "));
    }

    private static Page moved() {
        return Page.of(
                "moved",
                "Where you have lived",
                Question.choice(
                                "lived-there",
                                "Have you lived at your address for the last {address-years} years?",
                                new Option("yes", "Yes"),
                                new Option("no", "No, I have lived somewhere else too"))
                        .orElse("Choose yes or no"));
    }

    private static Page list() {
        return Page.of(
                        LIST,
                        "Your other addresses in the last {address-years} years",
                        Question.text("line-1", "Address line 1")
                                .orElse("Enter the first line of the address"),
                        Question.text("town", "Town or city").orElse("Enter the town or city"),
                        Question.text("postcode", "Postcode (if you know it)").limited(20),
                        Question.text("country", "Country, if it was not the UK"),
                        Question.of(Kind.YEAR, "from", "The year you moved in")
                                .orElse("Enter the year you moved in"),
                        Question.of(Kind.YEAR, "to", "The year you moved out")
                                .orElse("Enter the year you moved out"))
                .repeated(new Repeat("address", "Add the address where you lived before", MOST))
                .when(Condition.chosen(CODE, "lived-there", "no"));
    }

    private static Map<String, String> farBack(Answers answers, FormRules limits) {
        int first = limits.today().getYear() - limits.addressYears();
        int earliest =
                IntStream.rangeClosed(1, MOST)
                        .mapToObj(n -> answers.get(LIST + "-" + n + "-from"))
                        .filter(year -> year.matches("[0-9]{4}"))
                        .mapToInt(Integer::parseInt)
                        .min()
                        .orElse(first);
        return earliest <= first
                ? Map.of()
                : Map.of(
                        LIST,
                        "Add where you lived before %d: we need every address since %d"
                                .formatted(earliest, first));
    }
}
