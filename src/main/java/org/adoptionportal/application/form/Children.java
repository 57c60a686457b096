package org.adoptionportal.application.form;

import java.time.LocalDate;
import java.util.List;

/** All children of an applicant, wherever they live. */
public final class Children {

    public static final String CODE = "children";
    private static final int MOST = 15;

    static final Section SECTION =
            Section.personal(CODE, "Your children", List.of(any(), children()));

    private static final int LEAVES_SCHOOL = 18;

    private Children() {}

    /** The names of an applicant's own children who are of school age or younger on that day. */
    public static List<String> young(Answers answers, LocalDate today) {
        if (!answers.get("has-children").equals("yes")) {
            return List.of();
        }
        return answers.numbers("child", "name", MOST)
                .filter(n ->
                        answers.date("child-" + n + "-born")
                                .filter(born -> born.plusYears(LEAVES_SCHOOL).isAfter(today))
                                .isPresent())
                .mapToObj(n -> answers.get("child-" + n + "-name"))
                .toList();
    }

    private static Page any() {
        return Page.of(
                "any",
                "Your children",
                Question.yesOrNo("has-children", "Do you have children?")
                        .hinted(
                                "Count every child of yours: grown up or small, by birth or adoption,"
                                        + " and wherever they live. Count stepchildren too.")
                        .orElse("Choose yes or no"));
    }

    private static Page children() {
        return Page.of(
                        "child",
                        "Your children",
                        Question.text("name", "Full name").orElse("Enter your child’s full name"),
                        Question.of(Kind.DATE, "born", "Date of birth")
                                .hinted("For example, 27 3 2015")
                                .orElse("Enter your child’s date of birth"),
                        Question.choice(
                                        "lives",
                                        "Where do they live?",
                                        new Option("with-me", "With me"),
                                        new Option("elsewhere", "Somewhere else"),
                                        new Option("no-contact", "I do not know"))
                                .orElse("Choose where your child lives"),
                        Question.text("with-whom", "If somewhere else, with whom?"))
                .repeated(new Repeat("child", "Add each of your children", MOST))
                .when(Condition.chosen(CODE, "has-children", "yes"));
    }
}
