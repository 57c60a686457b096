package org.adoptionportal.application.form;

import java.util.List;

/** What an applicant declares before the registration is sent. */
final class Declaration {

    static final Section SECTION =
            new Section("declaration", "Declaration", true, List.of(page()), List.of());

    private Declaration() {}

    private static Page page() {
        return Page.of(
                "declaration",
                "Declaration",
                agreement(
                        "true-answers",
                        "What I have told you is true as far as I know",
                        "Confirm that what you have told us is true as far as you know"),
                agreement(
                        "one-application",
                        "I am not registered with another adoption agency in England",
                        "Confirm that you have no application with another agency. If you have one, call us before you send this"),
                agreement(
                        "checks",
                        "I understand that you will ask for checks and references in Stage One, and that you will talk to me about anything they bring up",
                        "Confirm that you understand about checks and references"));
    }

    private static Question agreement(String key, String label, String missing) {
        return Question.of(Kind.AGREEMENT, key, label)
                .from(List.of(new Option("yes", label)))
                .orElse(missing);
    }
}
