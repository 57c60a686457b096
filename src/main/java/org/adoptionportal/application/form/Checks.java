package org.adoptionportal.application.form;

import java.util.List;

/** Convictions of an applicant, and their consent to the checks of Stage One. */
public final class Checks {

    public static final String CODE = "checks";

    static final Section SECTION =
            Section.personal(
                    CODE, "Checks", List.of(convictions(), convicted(), abroad(), consent()));

    private Checks() {}

    /** Whether an applicant has lived abroad, so that the police there are asked. */
    public static boolean livedAbroad(Answers answers) {
        return answers.get("lived-abroad").equals("yes");
    }

    /** The countries where an applicant has lived, as they wrote it; may be empty. */
    public static String countries(Answers answers) {
        return answers.get("countries");
    }

    private static Page convictions() {
        return Page.of(
                "convictions",
                "Cautions and convictions",
                Question.yesOrNo(
                                "convictions",
                                "Have you ever had a caution, a warning or a conviction?")
                        .hinted(
                                "Count all of them, however old or small. Most do not rule you out: this"
                                        + " starts a conversation.")
                        .orElse("Choose yes or no"));
    }

    private static Page convicted() {
        return Page.of(
                        "convicted",
                        "What happened",
                        Question.of(Kind.LONG_TEXT, "conviction-details", "Tell us what happened")
                                .hinted("What it was for, and about when.")
                                .orElse("Tell us what it was for, and about when"))
                .when(Condition.chosen(CODE, "convictions", "yes"));
    }

    private static Page abroad() {
        return Page.of(
                "abroad",
                "Living abroad",
                Question.yesOrNo(
                                "lived-abroad",
                                "Have you lived outside the UK for three months or longer since you were"
                                        + " 18?")
                        .orElse("Choose yes or no"),
                Question.text("countries", "If yes, in which countries?").limited(300));
    }

    private static Page consent() {
        return Page.of(
                "consent",
                "The checks in Stage One",
                Question.agreement(
                        "checks-consent",
                        "Your agreement",
                        "You may ask for these checks about me: criminal records (DBS), my doctor, my"
                                + " referees, the councils where I have lived, my employer, schools of"
                                + " my children, and the police of other countries I have lived in",
                        "Confirm that we may ask for these checks, or call us if you are not sure"));
    }
}
