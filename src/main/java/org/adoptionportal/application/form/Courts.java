package org.adoptionportal.application.form;

import java.util.List;

/** Earlier family-court proceedings of an applicant. */
final class Courts {

    private static final String CODE = "courts";

    static final Section SECTION =
            Section.personal(CODE, "Family courts", List.of(courts(), proceedings()));

    private Courts() {}

    private static Page courts() {
        return Page.of(
                "any",
                "Family courts",
                Question.yesOrNo(
                                "court-proceedings",
                                "Have you ever been part of a case in a family court?")
                        .hinted(
                                "For example about where a child lives, about contact, or about a child"
                                        + " being taken into care or adopted.")
                        .orElse("Choose yes or no"));
    }

    private static Page proceedings() {
        return Page.of(
                        "proceedings",
                        "Your family court case",
                        Question.of(Kind.LONG_TEXT, "court-details", "Tell us about it")
                                .hinted(
                                        "When it was, which court, what it was about and how it ended.")
                                .orElse("Tell us when it was and what it was about"))
                .when(Condition.chosen(CODE, "court-proceedings", "yes"));
    }
}
