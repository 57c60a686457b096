package org.adoptionportal.application.form;

import java.util.List;

/** Whether one person applies, or two together. */
public final class Applying {

    public static final String CODE = "applying";

    private static final String WHO = "applying";
    private static final String TOGETHER = "together";

    static final Section SECTION =
            Section.shared(CODE, "Who is applying", List.of(who(), couple()));

    private Applying() {}

    /** Asked only of two people who apply together. */
    static Condition together() {
        return Condition.chosen(CODE, WHO, TOGETHER);
    }

    /** Asked only of somebody who applies alone. */
    static Condition alone() {
        return Condition.chosen(CODE, WHO, "alone");
    }

    /** Whether two people apply together, as far as they have said. */
    public static boolean isTogether(Answers answers) {
        return answers.get(WHO).equals(TOGETHER);
    }

    private static Page who() {
        return Page.of(
                "who",
                "Who is applying",
                Question.choice(
                                WHO,
                                "Are you applying on your own or with someone?",
                                new Option("alone", "On my own"),
                                new Option(
                                        TOGETHER,
                                        "With my husband, wife, civil partner or partner"))
                        .hinted(
                                "If you apply together, each of you has an account, and some"
                                        + " questions that only you and we see.")
                        .orElse("Choose whether you are applying on your own or with someone"));
    }

    private static Page couple() {
        return Page.of(
                        "couple",
                        "The two of you",
                        Question.choice(
                                        "couple-status",
                                        "Are you married, in a civil partnership or living together?",
                                        new Option("married", "Married"),
                                        new Option("civil-partners", "In a civil partnership"),
                                        new Option(
                                                "living-together", "Living together as partners"))
                                .orElse("Choose what you are to each other"),
                        Question.text("couple-since", "Since when?")
                                .hinted("A year is enough, for example 2015.")
                                .limited(40)
                                .orElse("Enter since when, for example 2015"))
                .when(together());
    }
}
