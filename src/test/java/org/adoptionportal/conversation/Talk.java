package org.adoptionportal.conversation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.adoptionportal.dev.MovableClock;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.Remit;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Rows;

/** A registration that was sent, and what is written about it without any page. */
record Talk(Applicant applicant, long id, Viewer person, Viewer worker) {

    static Talk begun() {
        Person person = People.adopter();
        Applicant applicant = Applicant.whoSent(person);
        Viewer adopter = viewer(person, PersonaKind.ADOPTER, Set.of());
        Viewer worker =
                viewer(
                        People.staff(StaffRole.STAGE_ONE_WORKER),
                        PersonaKind.STAFF,
                        Remit.of(Set.of(StaffRole.STAGE_ONE_WORKER), null));
        return new Talk(applicant, idOf(applicant.reference()), adopter, worker);
    }

    private static Viewer viewer(Person person, PersonaKind kind, Set<Remit> remits) {
        return new Viewer(1, person.personaId(), kind, person.name(), remits, "test");
    }

    static long idOf(String reference) {
        return Rows.idOf("SELECT id FROM case_file WHERE reference = ?", reference);
    }

    /** It is noon of that day when they write. */
    void on(LocalDate day, Viewer author, String text) {
        MovableClock clock = Portal.running().bean(MovableClock.class);
        clock.moveTo(day.atTime(LocalTime.NOON).atZone(London.ZONE).toInstant());
        writes(author, text);
        clock.reset();
    }

    void writes(Viewer author, String text) {
        Portal.running().bean(Messages.class).send(author, id, text);
    }

    void notes(String text) {
        Portal.running().bean(Notes.class).write(worker, id, text, null);
    }

    /** How many messages the case says nobody of staff has seen. */
    long unread() {
        return Rows.count("SELECT unread_for_staff FROM case_file WHERE id = ?", id);
    }

    /** Whether the case says that the oldest of them came on that day. */
    boolean unreadSince(LocalDate day) {
        return Rows.count(
                        "SELECT COUNT(*) FROM case_file WHERE id = ? AND unread_since = '%s'"
                                .formatted(day),
                        id)
                == 1;
    }

    boolean isNothingUnread() {
        return Rows.count(
                        "SELECT COUNT(*) FROM case_file WHERE id = ? AND unread_for_staff = 0"
                                + " AND unread_since IS NULL",
                        id)
                == 1;
    }
}
