package org.adoptionportal.application.form;

import java.util.List;

/** How we can make it easier for an applicant; nothing of it has to be answered. */
final class Needs {

    static final Section SECTION =
            Section.personal("needs", "Help you may need", List.of(language(), support()));

    private Needs() {}

    private static Page language() {
        return Page.of(
                "language",
                "Language and faith",
                Question.text("languages", "Which languages do you speak at home?"),
                Question.text("interpreter", "Would you like an interpreter? For which language?")
                        .hinted("It costs you nothing. British Sign Language counts too."),
                Question.text("faith", "Do you have a faith or religion?")
                        .hinted("You can leave all of these empty."));
    }

    private static Page support() {
        return Page.of(
                "support",
                "Making it easier for you",
                Question.of(
                                Kind.LONG_TEXT,
                                "access-needs",
                                "Is there anything that would make it easier to work with us?")
                        .hinted(
                                "For example large print, a ground-floor room, help with reading, or"
                                        + " meeting at certain times. You can leave this empty.")
                        .limited(1000));
    }
}
