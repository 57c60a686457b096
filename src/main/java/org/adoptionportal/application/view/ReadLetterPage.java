package org.adoptionportal.application.view;

import java.util.List;
import org.adoptionportal.correspondence.KeptLetter;
import org.adoptionportal.correspondence.LetterText;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.component.BackLink;

/**
 * A letter as it was sent, to read and to print.
 *
 * @param advice what the reader has to do with it; empty when nothing
 */
public record ReadLetterPage(
        String title, boolean error, BackLink backLink, List<String> advice, LetterText letter) {

    /** The template that shows it. */
    public static final String VIEW = "application/letter";

    /** As one of the people reads it to whom it was sent. */
    public static ReadLetterPage toReader(KeptLetter letter, String back) {
        return of("Your letter of ", letter, back, List.of());
    }

    /** As staff read it. */
    public static ReadLetterPage toStaff(KeptLetter letter, String back, List<String> advice) {
        return of("Letter of ", letter, back, advice);
    }

    private static ReadLetterPage of(
            String title, KeptLetter letter, String back, List<String> advice) {
        return new ReadLetterPage(
                title + London.date(letter.datedOn()),
                false,
                BackLink.to(back),
                advice,
                letter.text());
    }
}
