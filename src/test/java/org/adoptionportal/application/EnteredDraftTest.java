package org.adoptionportal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.adoptionportal.audit.VerifyAudit;
import org.adoptionportal.dev.MovableClock;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.Remit;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Entered;
import org.adoptionportal.support.Jobs;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Program;
import org.adoptionportal.support.Rows;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of a registration that a worker began to enter, and that nobody finishes. */
class EnteredDraftTest {

    private static final int AUTHORITY = 1;
    private final MovableClock clock = Portal.running().bean(MovableClock.class);

    /** Last changed on this day, a draft may be gone from the other on. */
    private final LocalDate longAgo = London.today(clock).minusMonths(7);

    private final LocalDate gone = longAgo.plusMonths(6).plusDays(1);

    @AfterEach
    void rightTime() {
        clock.reset();
    }

    @Test
    void aWorkerEndsIt() {
        Entered entered = Entered.begun(AUTHORITY);
        Page open = entered.worker().get(entered.casePage());
        Page refused = entered.worker().submitWith(open, "End this application", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).containsExactly("Choose why the application ends");
        Page ended = end(entered.worker(), open);
        assertThat(ended.text()).contains("Withdrawn");
        assertThat(entered.worker().history(ended)).contains("The applicants withdrew");
        assertThat(ended.document().select("button:contains(End this application)")).isEmpty();
    }

    @Test
    void whoeverMayEnterItMayEndIt() {
        Entered entered = Entered.begun(AUTHORITY);
        Visitor triage = Visitor.signedInAs(People.staff(StaffRole.TRIAGE));
        Page ended = end(triage, triage.get(entered.casePage()));
        assertThat(ended.text()).contains("Withdrawn");
        Entered other = Entered.begun(AUTHORITY);
        Program panel = Program.of(People.staff(StaffRole.PANEL_ADMINISTRATOR));
        String application = "/api/v1/applications/" + other.reference();
        assertThat(panel.decide(application, "/end", "{\"reason\": \"WITHDREW\"}").status())
                .isEqualTo(403);
    }

    @Test
    void itIsDueInTheWorklistBeforeItIsDeletedAndNoMoreWhenItIsChanged() {
        Retention.itIs(longAgo);
        Entered entered = Entered.begun(AUTHORITY);
        long id = id(entered.reference());
        Retention.itIs(gone.minusDays(14));
        Portal.running().bean(WarnOfDrafts.class).warn(id);
        assertThat(dueOn(id, gone.minusDays(1))).isTrue();
        Visitor worker = Visitor.signedInAs(People.staff(StaffRole.STAGE_ONE_WORKER));
        String says = "We will delete this form on %s unless".formatted(London.date(gone));
        assertThat(worker.get(entered.casePage()).text()).contains(says);
        Page name = worker.get(entered.form() + "/sections/you/name");
        worker.submit(name, Map.of("first-names", "Wren"));
        assertThat(dueOn(id, gone.minusDays(1))).isFalse();
        assertThat(worker.get(entered.casePage()).text()).doesNotContain("We will delete");
    }

    @Test
    void whoLookedAtItIsKeptAndTheTrailHolds() {
        Retention.itIs(longAgo);
        Entered entered = Entered.begun(AUTHORITY);
        long id = id(entered.reference());
        entered.worker().get(entered.casePage());
        writeAbout(entered);
        Retention.itIs(gone.minusDays(14));
        Portal.running().bean(WarnOfDrafts.class).warn(id);
        Retention.itIs(gone);
        Portal.running().bean(ForgetDrafts.class).forget(id);
        assertThat(Retention.whatNamesSomebody(id)).containsOnly(0L);
        String openings = "SELECT COUNT(*) FROM case_opening WHERE case_id = ? AND in_trail";
        Jobs.run("openings-join-trail");
        assertThat(Rows.count(openings, id)).isPositive();
        assertThat(Portal.running().bean(VerifyAudit.class).of(id)).isEmpty();
    }

    /** Two notes of which one corrects the other, and a message that has been read. */
    private static void writeAbout(Entered entered) {
        Person person = People.adopter();
        Visitor applicant = Visitor.signedInAs(person);
        applicant.submit(applicant.get("/code"), Map.of("code", entered.code()));
        String about = "/api/v1/cases/" + entered.reference();
        Program writer = Program.of(person);
        assertThat(writer.post(about + "/messages", "{\"text\": \"Hello\"}").status())
                .isEqualTo(201);
        Program worker = Program.of(People.staff(StaffRole.STAGE_ONE_WORKER));
        worker.get(about + "/messages");
        String note = worker.post(about + "/notes", "{\"text\": \"They rang\"}").field("id");
        worker.post(
                about + "/notes",
                "{\"text\": \"They wrote\", \"corrects\": \"%s\"}".formatted(note));
    }

    private static Page end(Visitor worker, Page open) {
        return worker.submitWith(open, "End this application", Map.of("endReason", "WITHDREW"));
    }

    private static boolean dueOn(long id, LocalDate day) {
        String sql = "SELECT COUNT(*) FROM case_file WHERE id = ? AND next_due_on = '" + day + "'";
        return Rows.count(sql, id) == 1;
    }

    private static long id(String reference) {
        Viewer worker =
                new Viewer(
                        0,
                        People.staff(StaffRole.STAGE_ONE_WORKER).personaId(),
                        PersonaKind.STAFF,
                        "Sam",
                        Remit.of(Set.of(StaffRole.STAGE_ONE_WORKER), null),
                        "test");
        return Portal.running().bean(Registrations.class).application(worker, reference).id();
    }
}
