package org.adoptionportal.application.form;

import java.time.LocalDate;
import java.util.List;

/** Everybody who lives with the applicants. */
public final class Household {

    public static final String CODE = "household";
    private static final int MOST = 15;

    static final Section SECTION =
            Section.shared(CODE, "Who lives with you", List.of(anybody(), people()));

    private static final int OF_AGE = 18;

    private Household() {}

    /** The names of those who live with the applicants and are 18 or over on that day. */
    public static List<String> adults(Answers answers, LocalDate today) {
        if (!answers.get("anybody-else").equals("yes")) {
            return List.of();
        }
        return answers.numbers("person", "name", MOST)
                .filter(n ->
                        answers.date("person-" + n + "-born")
                                .filter(born -> !born.plusYears(OF_AGE).isAfter(today))
                                .isPresent())
                .mapToObj(n -> answers.get("person-" + n + "-name"))
                .toList();
    }

    private static Page anybody() {
        return Page.of(
                "anybody",
                "Who lives with you",
                Question.yesOrNo("anybody-else", "Does anybody else live in your home?")
                        .hinted(
                                "Do not count the people who apply. Count children, lodgers, and people"
                                        + " who stay with you a lot.")
                        .orElse("Choose yes or no"));
    }

    private static Page people() {
        return Page.of(
                        "person",
                        "The people who live with you",
                        Question.text("name", "Full name").orElse("Enter the person’s full name"),
                        Question.of(Kind.DATE, "born", "Date of birth")
                                .hinted("For example, 27 3 2015")
                                .orElse("Enter the person’s date of birth"),
                        Question.text("who", "Who are they to you?")
                                .hinted("For example, our son, or my mother.")
                                .orElse("Enter who the person is to you"))
                .repeated(new Repeat("person", "Add each person who lives with you", MOST))
                .when(Condition.chosen(CODE, "anybody-else", "yes"));
    }
}
