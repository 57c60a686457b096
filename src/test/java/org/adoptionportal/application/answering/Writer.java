package org.adoptionportal.application.answering;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.Registrations;
import org.adoptionportal.application.SaveAnswers;
import org.adoptionportal.application.SavedSection;
import org.adoptionportal.application.answering.Ledger.Sheet;
import org.adoptionportal.application.form.Answers;
import org.adoptionportal.application.form.Page;
import org.adoptionportal.application.form.Section;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;

/** One of the people who answer. */
final class Writer {

    private static final int THINGS = 2;

    private final Registrations registrations = Portal.running().bean(Registrations.class);
    private final SaveAnswers save = Portal.running().bean(SaveAnswers.class);
    private final Viewer viewer;
    private final String reference;
    private final int place;

    Writer(Person person, String reference, int place) {
        this.viewer =
                new Viewer(
                        1,
                        person.personaId(),
                        PersonaKind.ADOPTER,
                        person.name(),
                        Set.of(),
                        "session");
        this.reference = reference;
        this.place = place;
    }

    int place() {
        return place;
    }

    Sheet sheet(Section section) {
        return new Sheet(section.personal() ? place : Sheet.SHARED, section);
    }

    /** What this person reads of a section as the applicant in that place answers it. */
    SavedSection reads(Section section, int whose) {
        Registration registration = registrations.registration(viewer, reference);
        return registration.saved(section, registration.applicant(whose));
    }

    /** Opens a page of the section, or all of it. */
    Look looks(Section section, Random random) {
        List<Page> pages =
                section.pages().stream()
                        .flatMap(page -> page.possible().stream().limit(THINGS))
                        .toList();
        int chosen = random.nextInt(pages.size() + 1);
        return new Look(
                section, chosen == pages.size() ? null : pages.get(chosen), reads(section, place));
    }

    /** Opens the same again. */
    Look looksAgain(Look before) {
        return new Look(before.section(), before.page(), reads(before.section(), place));
    }

    SaveAnswers.Saved saves(Look seen, Answers typed) {
        var target = new SaveAnswers.Target(reference, null, seen.section());
        return save.save(viewer, target, typed, seen::isStill);
    }
}
