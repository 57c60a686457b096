package org.adoptionportal.application.form;

import java.util.List;

/** What an applicant declares before the registration is sent; each declares for themselves. */
public final class Declaration {

    public static final String CODE = "declaration";

    static final Section SECTION = Section.personal(CODE, "Declaration", List.of(page()));

    private Declaration() {}

    private static Page page() {
        return Page.of(
                "declaration",
                "Declaration",
                Question.agreement(
                        "true-answers",
                        "Your answers",
                        "What I have told you is true as far as I know",
                        "Confirm that what you have told us is true as far as you know"),
                Question.agreement(
                        "one-application",
                        "One application",
                        "I am not registered with another adoption agency in England",
                        "Confirm that you have no application with another agency. If you have one,"
                                + " call us before you send this"),
                Question.agreement(
                        "checks",
                        "Checks and references",
                        "I understand that you will ask for checks and references in Stage One, and"
                                + " that you will talk to me about anything they bring up",
                        "Confirm that you understand about checks and references"));
    }
}
