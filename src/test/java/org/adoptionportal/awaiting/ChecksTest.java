package org.adoptionportal.awaiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.adoptionportal.application.AdoptionRules;
import org.adoptionportal.clock.Clocks;
import org.adoptionportal.dev.MovableClock;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Decider;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.StageOne;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The checks of Stage One, from the registration to the last of them. */
class ChecksTest {

    private static final Map<String, String> REQUESTED = Map.of("step", "REQUEST");
    private static final String DBS = "DBS check, Robin Fenwick";

    private final MovableClock clock = Portal.running().bean(MovableClock.class);
    private final Clocks clocks = Portal.running().bean(Clocks.class);
    private final Chases chases = Portal.running().bean(Chases.class);
    private final StageOne case1 = StageOne.begun();

    @AfterEach
    void rightTime() {
        clock.reset();
    }

    @Test
    void acceptingWritesDownWhatThisHouseholdNeeds() {
        assertThat(case1.checks().document().select(".portal-awaited__what a").eachText())
                .startsWith("Stage One plan", "Home safety and pets")
                .contains(
                        DBS, "Medical report, Robin Fenwick", "Money and outgoings, Robin Fenwick")
                .filteredOn(text -> text.startsWith("Reference, "))
                .hasSize(3);
        assertThat(case1.nextStep()).isEqualTo("Agree the Stage One plan and ask for the checks");
    }

    @Test
    void whatWasAskedForIsWithOthersUntilItIsChased() {
        case1.asksForAll();
        LocalDate chase = clocks.deadline(AdoptionRules.CHASE_DBS, London.today(clock)).dueOn();
        assertThat(case1.line(DBS)).contains("Asked", "With the DBS since", London.date(chase));
        assertThat(case1.nextStep()).isEqualTo("Wait for something from the applicants");
        assertThat(
                        Api.signedInAs(People.staff(StaffRole.STAGE_ONE_WORKER))
                                .get("/api/v1/applications/" + case1.reference())
                                .body())
                .contains("\"waitingFor\":\"APPLICANT\"");
    }

    @Test
    void theChaseDateIsNoticedOnceAndOnlyFromItsDay() {
        case1.asksForAll();
        LocalDate first = clocks.deadline(ChaseRules.CHASE_COUNCIL, London.today(clock)).dueOn();
        it(first.minusDays(1));
        run();
        assertThat(history()).doesNotContain("Time to ask again for: Council check");
        it(first.plusDays(3));
        run();
        run();
        StageOne later = case1.with(Decider.any().visitor());
        assertThat(later.nextStep()).isEqualTo("Chase what has not come in");
        assertThat(later.line("Council check")).contains("Ask again");
        assertThat(history().split("Time to ask again: Council check", -1)).hasSize(2);
        later.records("Council check", "CHASE", "Rang them");
        assertThat(later.line("Council check")).contains("Asked again");
        assertThat(history()).contains("Asked again for: Council check", ". Rang them");
    }

    @Test
    void whatCameIsReadAndGrowsOld() {
        case1.asksForAll();
        case1.records(DBS, "RECEIVE", "");
        assertThat(case1.nextStep()).isEqualTo("Read what came in for Stage One");
        case1.records(DBS, "REVIEW", "");
        LocalDate end = clocks.deadline(AdoptionRules.DBS_VALID, London.today(clock)).dueOn();
        assertThat(case1.line(DBS)).contains("In order", "Good until " + London.date(end));
        it(end);
        run();
        assertThat(case1.with(Decider.any().visitor()).line(DBS)).contains("In order");
        it(end.plusDays(1));
        run();
        StageOne later = case1.with(Decider.any().visitor());
        assertThat(later.line(DBS)).contains("Too old");
        assertThat(later.nextStep()).isEqualTo("Read what came in for Stage One");
    }

    @Test
    void onceEverythingIsSettledStageOneCanEnd() {
        case1.asksForAll();
        List<String> all = case1.checks().document().select(".portal-awaited__what a").eachText();
        for (String name : all) {
            case1.records(name, "DROP", "Known already");
        }
        assertThat(case1.nextStep()).isEqualTo("All checks are in: decide about Stage One");
    }

    @Test
    void aReasonIsNeededAndADayThatHasBeen() {
        Page page = case1.check(DBS);
        assertThat(case1.worker().submitWith(page, "Record this", Map.of("step", "DROP")).errors())
                .containsExactly("Say why");
        LocalDate tomorrow = London.today(clock).plusDays(1);
        Page early =
                case1.worker()
                        .submitWith(
                                page,
                                "Record this",
                                Map.of(
                                        "step", "REQUEST",
                                        "words", "By post",
                                        "on-day", Integer.toString(tomorrow.getDayOfMonth()),
                                        "on-month", Integer.toString(tomorrow.getMonthValue()),
                                        "on-year", Integer.toString(tomorrow.getYear())));
        assertThat(early.errors()).containsExactly("Enter today or an earlier day");
        assertThat(early.document().select("textarea").text()).isEqualTo("By post");
        assertThat(case1.worker().submitWith(page, "Record this", Map.of()).errors())
                .containsExactly("Choose what happened");
    }

    @Test
    void theSecondOfTwoIsToldAndKeepsWhatTheyWrote() {
        Page mine = case1.check(DBS);
        StageOne other = case1.with(Decider.any().visitor());
        other.records(DBS, "REQUEST", "Sent the form");
        Page late =
                case1.worker()
                        .submitWith(
                                mine,
                                "Record this",
                                Map.of("step", "DROP", "words", "She has one"));
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.text()).contains("while you were writing", "Sent the form");
        assertThat(late.document().select("textarea").text()).isEqualTo("She has one");
        assertThat(case1.line(DBS)).contains("Asked");
        case1.worker().submitWith(late, "Record this", Map.of("step", "DROP"));
        assertThat(case1.line(DBS)).contains("Not needed");
    }

    @Test
    void somethingElseCanBeWaitedForToo() {
        Page form = case1.worker().get("/cases/" + case1.reference() + "/awaiting/new");
        assertThat(case1.worker().submitWith(form, "Add it", Map.of()).errors())
                .containsExactly("Choose who has to act");
        assertThat(
                        case1.worker()
                                .submitWith(form, "Add it", Map.of("heldUpBy", "COUNCIL"))
                                .errors())
                .containsExactly("Say what we wait for");
        case1.worker()
                .submitWith(
                        form,
                        "Add it",
                        Map.of("subject", "A letter of the landlord", "heldUpBy", "SOMEBODY_ELSE"));
        assertThat(case1.line("landlord")).contains("Something else", "Not asked yet");
    }

    @Test
    void whoseRoleItIsNotReadsOnly() {
        StageOne triage = case1.with(Visitor.signedInAs(People.staff(StaffRole.TRIAGE)));
        assertThat(triage.checks().text()).contains(DBS).doesNotContain("Record as asked");
        assertThat(triage.check(DBS).text()).doesNotContain("Record this");
        Page page = case1.check(DBS);
        assertThat(triage.worker().submitWith(page, "Record this", REQUESTED).status())
                .as("the form of another session")
                .isEqualTo(403);
    }

    private void run() {
        while (chases.chase() + chases.expire() > 0) {
            Thread.onSpinWait();
        }
    }

    private void it(LocalDate day) {
        clock.moveTo(day.atTime(12, 0).atZone(London.ZONE).toInstant());
    }

    private String history() {
        return Decider.any().visitor().history(case1.reference());
    }
}
