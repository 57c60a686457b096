package org.adoptionportal.application.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Entered;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

/** A registration that was made on paper, by telephone or in person. */
class EnteredTest {

    private static final LocalDate TODAY = London.today(Portal.running().bean(Clock.class));

    @Test
    void itsClockBeginsOnTheDayItWasReceived() {
        Entered entered = Entered.begun(1);
        entered.answersEverything();
        Page check = entered.worker().get(entered.form() + "/check-answers");
        LocalDate received = TODAY.minusDays(9);
        Page recorded = entered.worker().submit(check, day(received));
        assertThat(recorded.path()).isEqualTo(entered.casePage());
        assertThat(recorded.text()).contains("Robin Fenwick", "Accept into Stage One", "Overdue");
    }

    @Test
    void theDayIsNeitherStillToComeNorLongAgo() {
        Entered entered = Entered.begun(1);
        entered.answersEverything();
        Page check = entered.worker().get(entered.form() + "/check-answers");
        String fault = "Enter today or a day in the last 90 days";
        assertThat(entered.worker().submit(check, day(TODAY.plusDays(1))).errors())
                .containsExactly(fault);
        Page again = entered.worker().submit(check, day(TODAY.minusDays(91)));
        assertThat(again.errors()).containsExactly(fault);
        assertThat(again.status()).isEqualTo(422);
    }

    @Test
    void itIsNotReceivedWhileSomethingIsMissing() {
        Entered entered = Entered.begun(1);
        Page check = entered.worker().get(entered.form() + "/check-answers");
        assertThat(entered.worker().submit(check, day(TODAY)).status()).isEqualTo(422);
    }

    @Test
    void howItReachedUsAndWhereTheyLiveMustBeSaid() {
        Visitor worker = Visitor.signedInAs(People.staff(StaffRole.TRIAGE));
        Page again = worker.submit(worker.get("/cases/adoption/new"), Map.of());
        assertThat(again.errors())
                .containsExactly(
                        "Choose how the registration reached us",
                        "Choose the council where they live");
    }

    @Test
    void rolesThatTakeNoRegistrationsEnterNone() {
        Visitor panel = Visitor.signedInAs(People.staff(StaffRole.PANEL_ADMINISTRATOR));
        assertThat(panel.ask("/cases/adoption/new").status()).isEqualTo(403);
        Entered entered = Entered.begun(1);
        Page page = panel.get(entered.form() + "/sections/you/name");
        assertThat(panel.submit(page, Map.of("first-names", "Mallory")).status()).isEqualTo(403);
    }

    @Test
    void aWorkerDoesNotReadWhatSomebodyWritesOnline() {
        Applicant applicant = Applicant.begins(People.adopter());
        Visitor worker = Visitor.signedInAs(People.staff(StaffRole.STAGE_ONE_WORKER));
        String form = "/cases/adoption/" + applicant.reference() + "/applicants/1";
        assertThat(worker.ask(form).status()).isEqualTo(404);
        assertThat(worker.ask(form + "/sections/you/name").status()).isEqualTo(404);
    }

    @Test
    void nothingCanBeEnteredOnceItIsReceived() {
        Applicant applicant = Applicant.whoSent(People.adopter());
        Visitor worker = Visitor.signedInAs(People.staff(StaffRole.STAGE_ONE_WORKER));
        String form = "/cases/adoption/" + applicant.reference() + "/applicants/1";
        assertThat(worker.get(form).path()).isEqualTo("/cases/adoption/" + applicant.reference());
    }

    private static Map<String, String> day(LocalDate day) {
        return Map.of(
                "receivedOn-day", Integer.toString(day.getDayOfMonth()),
                "receivedOn-month", Integer.toString(day.getMonthValue()),
                "receivedOn-year", Integer.toString(day.getYear()));
    }
}
