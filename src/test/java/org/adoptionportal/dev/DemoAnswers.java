package org.adoptionportal.dev;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adoptionportal.application.form.Answers;
import org.adoptionportal.dev.DemoMark.Kept;

/** What a fictional household answers in its registration of interest. */
final class DemoAnswers {

    /** What both applicants see: names, and what they answer together. */
    private static final List<String> SHARED =
            List.of(
                    "first-names",
                    "address-line-1",
                    "pets",
                    "referee-1-name",
                    "referee-1-knows-you");

    private static final List<String> OWN = List.of("gp-name", "place-of-birth");
    private static final String STREETS = "ABDEFGHJLN";

    private DemoAnswers() {}

    /** Complete answers to every question that must be answered. */
    static Answers of(DemoHousehold household) {
        Map<String, String> answers = new HashMap<>();
        answers.putAll(you(household));
        answers.putAll(home(household));
        answers.putAll(hopes(household.number()));
        for (int n = 1; n <= 3; n++) {
            answers.putAll(referee(n, household.number()));
        }
        List.of(
                        "true-answers",
                        "one-application",
                        "checks",
                        "health-consent",
                        "checks-consent",
                        "domicile",
                        "habitual-residence",
                        "lived-there")
                .forEach(key -> answers.put(key, "yes"));
        List.of(
                        "smoking",
                        "anybody-else",
                        "has-children",
                        "earlier-relationships",
                        "court-proceedings",
                        "convictions",
                        "lived-abroad")
                .forEach(key -> answers.put(key, "no"));
        answers.put("gp-name", "The Lantern Surgery");
        answers.put("sex", household.number() % 2 == 0 ? "female" : "male");
        answers.put("place-of-birth", "Wherryford, England");
        SHARED.forEach(key -> mark(answers, key, household.kept(household.both())));
        OWN.forEach(key -> mark(answers, key, household.kept(Set.of(household.signInName()))));
        return new Answers(answers);
    }

    private static void mark(Map<String, String> answers, String key, Kept kept) {
        answers.computeIfPresent(key, (_, text) -> DemoMark.of(kept, key, text));
    }

    private static Map<String, String> you(DemoHousehold household) {
        Map<String, String> you =
                new HashMap<>(
                        Map.of(
                                "first-names", household.firstName(),
                                "last-name", household.lastName(),
                                "date-of-birth-day", Integer.toString(1 + household.number() % 28),
                                "date-of-birth-month",
                                        Integer.toString(1 + household.number() % 12),
                                "date-of-birth-year",
                                        Integer.toString(1975 + household.number() % 20),
                                "email", household.email(),
                                "telephone", household.telephone()));
        you.put("applying", "alone");
        you.put("marital-status", "single");
        return you;
    }

    private static Map<String, String> home(DemoHousehold household) {
        return Map.of(
                "address-line-1",
                household.number() + " Example Lane",
                "town",
                "Wherryford",
                "postcode",
                postcode(household.number()),
                "local-authority",
                Integer.toString(household.authorityId()),
                "pets",
                "A friendly old dog.");
    }

    /** Of no place that there is; households that are not next to each other share none. */
    private static String postcode(int number) {
        return "ZZ%d %d%cZ"
                .formatted(1 + number / 100, number % 10, STREETS.charAt(number / 10 % 10));
    }

    private static Map<String, String> hopes(int number) {
        return Map.of(
                "ages", number % 2 == 0 ? "0-2,3-5" : "3-5,6-9",
                "siblings", number % 3 == 0 ? "yes" : "maybe",
                "early-permanence", number % 4 == 0 ? "yes" : "tell-me",
                "adopted-before", number % 7 == 0 ? "yes" : "no",
                "foster-carer", "no");
    }

    private static Map<String, String> referee(int n, int number) {
        List<String> names = List.of("Wren Tallow", "Bram Hollis", "Sorrel Finch");
        String key = "referee-" + n + "-";
        return Map.of(
                key + "name",
                names.get(n - 1),
                key + "knows-you",
                n == 1 ? "Sister of one of us" : "Friend for many years",
                key + "relative",
                n == 1 ? "yes" : "no",
                key + "email",
                "referee" + n + "." + number + "@example.org");
    }
}
