package org.adoptionportal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.adoptionportal.dev.MovableClock;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Entered;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
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
    private final LocalDate today = London.today(clock);

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
        assertThat(ended.text()).contains("Withdrawn", "The applicants withdrew");
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
        at(today.minusDays(1).minusMonths(6));
        Entered entered = Entered.begun(AUTHORITY);
        long id = id(entered.reference());
        at(today.minusDays(14));
        Portal.running().bean(WarnOfDrafts.class).warn(id);
        assertThat(dueOn(id, today.minusDays(1))).isTrue();
        Visitor worker = Visitor.signedInAs(People.staff(StaffRole.STAGE_ONE_WORKER));
        String says = "We will delete this form on %s unless".formatted(London.date(today));
        assertThat(worker.get(entered.casePage()).text()).contains(says);
        Page name = worker.get(entered.form() + "/sections/you/name");
        worker.submit(name, Map.of("first-names", "Wren"));
        assertThat(dueOn(id, today.minusDays(1))).isFalse();
        assertThat(worker.get(entered.casePage()).text()).doesNotContain("We will delete");
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
                        Set.of(StaffRole.STAGE_ONE_WORKER),
                        null,
                        "test");
        return Portal.running().bean(Registrations.class).application(worker, reference).id();
    }

    private void at(LocalDate day) {
        clock.moveTo(day.atTime(LocalTime.NOON).atZone(London.ZONE).toInstant());
    }
}
