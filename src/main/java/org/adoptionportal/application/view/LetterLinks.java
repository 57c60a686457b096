package org.adoptionportal.application.view;

import jakarta.inject.Singleton;
import java.util.List;
import org.adoptionportal.application.Application;
import org.adoptionportal.correspondence.KeptLetters;
import org.adoptionportal.correspondence.LetterEntry;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.db.Fact;
import org.adoptionportal.platform.time.London;

/** Leads to the letters of an application. */
@Singleton
public class LetterLinks {

    private final KeptLetters letters;

    LetterLinks(KeptLetters letters) {
        this.letters = letters;
    }

    /** A letter, by the day it is dated. */
    public record LetterLink(String dated, String href) {}

    /**
     * Those that the viewer may read, newest first. An application that nobody has decided has
     * none.
     *
     * @param base the address of the application's page
     */
    public List<LetterLink> of(Application application, Viewer viewer, String base) {
        if (application.decidedOn() == null) {
            return List.of();
        }
        return links(letters.of(application.id(), viewer), base);
    }

    /** As {@link #of(Application, Viewer, String)}, those that are among these facts. */
    public List<LetterLink> of(List<Fact> facts, String base) {
        return links(letters.of(facts), base);
    }

    private static List<LetterLink> links(List<LetterEntry> entries, String base) {
        return entries.stream()
                .map(letter ->
                        new LetterLink(
                                London.date(letter.datedOn()), base + "/letters/" + letter.id()))
                .toList();
    }
}
