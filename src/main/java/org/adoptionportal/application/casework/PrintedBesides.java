package org.adoptionportal.application.casework;

import java.util.List;
import org.adoptionportal.correspondence.LetterText;
import org.adoptionportal.platform.web.component.Field;

/**
 * What of a case is printed only when somebody asks for it, oldest first.
 *
 * @param asked what was ticked
 */
record PrintedBesides(
        Field asked, List<LetterText> letters, List<Said> notes, List<Said> messages) {

    /** The choices; their names are in addresses. */
    enum Kind {
        LETTERS("The letters we sent"),
        NOTES("Notes, which only staff read: for the file, not for the panel"),
        MESSAGES("Messages between them and us");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** Something that somebody wrote. */
    record Said(String by, String when, List<String> lines) {

        @Override
        public String toString() {
            return "Said";
        }
    }
}
