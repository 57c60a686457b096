package org.adoptionportal.application.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Three people who know the applicants well, of whom the dated rule lets so many be relatives
 * (Adoption Agencies Regulations 2005, Schedule 4 part 1).
 */
public final class Referees {

    private static final int COUNT = 3;
    private static final List<String> ORDINALS = List.of("First", "Second", "Third");

    static final Section SECTION =
            Section.shared(
                    "referees",
                    "Three referees",
                    IntStream.rangeClosed(1, COUNT).mapToObj(Referees::referee).toList(),
                    Referees::reachable,
                    Referees::differentPeople,
                    Referees::fewRelatives);

    public static final String CODE = "referees";

    private Referees() {}

    /** The names of the referees who were named. */
    public static List<String> names(Answers answers) {
        return IntStream.rangeClosed(1, COUNT)
                .mapToObj(n -> answers.get(key(n, "name")))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static Page referee(int n) {
        return Page.of(
                Integer.toString(n),
                ORDINALS.get(n - 1) + " referee",
                Question.text(key(n, "name"), "Full name").orElse("Enter the referee’s full name"),
                Question.text(key(n, "knows-you"), "How do they know you?")
                        .hinted("For example, we have been neighbours for ten years.")
                        .orElse("Enter how this person knows you"),
                Question.yesOrNo(key(n, "relative"), "Are they a relative of yours?")
                        .hinted("At most {relatives} of your referees may be a relative.")
                        .orElse("Choose whether this person is a relative"),
                Question.of(Kind.EMAIL, key(n, "email"), "Email address")
                        .hinted("Give an email address or a telephone number, or both."),
                Question.of(Kind.TELEPHONE, key(n, "telephone"), "Telephone number"));
    }

    private static String key(int n, String what) {
        return "referee-" + n + "-" + what;
    }

    private static Map<String, String> reachable(Answers answers, FormRules limits) {
        Map<String, String> faults = new LinkedHashMap<>();
        for (int n = 1; n <= COUNT; n++) {
            if (!answers.has(key(n, "email")) && !answers.has(key(n, "telephone"))) {
                faults.put(key(n, "email"), "Enter an email address or a telephone number");
            }
        }
        return faults;
    }

    private static Map<String, String> differentPeople(Answers answers, FormRules limits) {
        Map<String, String> faults = new LinkedHashMap<>();
        Set<String> seen = new TreeSet<>();
        for (int n = 1; n <= COUNT; n++) {
            String name = answers.get(key(n, "name")).toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !seen.add(name)) {
                faults.put(key(n, "name"), "Name three different people as your referees");
            }
        }
        return faults;
    }

    private static Map<String, String> fewRelatives(Answers answers, FormRules limits) {
        List<Integer> relatives = new ArrayList<>();
        for (int n = 1; n <= COUNT; n++) {
            if (answers.get(key(n, "relative")).equals("yes")) {
                relatives.add(n);
            }
        }
        return relatives.size() <= limits.mostRelatives()
                ? Map.of()
                : Map.of(
                        key(relatives.getLast(), "relative"),
                        "Only %d of your referees may be a relative: name somebody else here"
                                .formatted(limits.mostRelatives()));
    }
}
