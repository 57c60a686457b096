package org.adoptionportal.holds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.adoptionportal.application.AdoptionRules;
import org.adoptionportal.clock.Clocks;
import org.adoptionportal.dev.MovableClock;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Decider;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.StageOne;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The clock of Stage One, held and extended. */
class ClockTest {

    private final MovableClock clock = Portal.running().bean(MovableClock.class);
    private final LocalDate today = London.today(clock);
    private final LocalDate due =
            Portal.running().bean(Clocks.class).deadline(AdoptionRules.STAGE_ONE, today).dueOn();
    private final StageOne case1 = StageOne.begun();

    @AfterEach
    void rightTime() {
        clock.reset();
    }

    @Test
    void theClockIsShownWithItsRuleAndSource() {
        assertThat(case1.time().text())
                .contains("Stage One", "Due by " + London.date(due), "Statutory Guidance");
    }

    @Test
    void theDaysOfAPauseDoNotCount() {
        Page held = holds(today, today.plusDays(10));
        assertThat(held.text())
                .contains("Paused now", "Illness, or something in the family", "Her mother is ill");
        assertThat(case1.nextStep()).isEqualTo("Look at the pause again");
        clock.moveTo(today.plusDays(6).atTime(12, 0).atZone(London.ZONE).toInstant());
        StageOne later = case1.with(Decider.any().visitor());
        Page ended =
                later.worker()
                        .submitWith(
                                later.time(), "End the pause", day("end-to", today.plusDays(4)));
        assertThat(ended.text())
                .contains("Due by " + London.date(due.plusDays(4)))
                .contains("Without pauses and extensions " + London.date(due));
        assertThat(later.nextStep()).startsWith("Agree the Stage One plan");
        assertThat(later.worker().history(case1.reference()))
                .contains("The time we have was paused", "The pause ended")
                .contains("Why the time was changed: Illness, or something in the family.");
    }

    @Test
    void moreTimeMovesTheEndAndTheApplicantsSeeTheDayAndTheGround() {
        LocalDate until = due.plusDays(20);
        assertThat(extends_(until, "They travel").text())
                .contains("Due by " + London.date(until), "The people of the case asked for it");
        String home = case1.applicant().home().text();
        assertThat(home)
                .contains("More time agreed on request, until " + London.date(until))
                .doesNotContain("They travel");
        assertThat(case1.worker().get("/worklist?view=ours").text()).isNotEmpty();
    }

    @Test
    void whatCannotBeIsSaidAndNothingTypedIsLost() {
        Page none = case1.worker().submitWith(case1.time(), "Pause the time", Map.of());
        assertThat(none.errors()).containsExactly("Choose the reason");
        Page late = holds(today, today.plusMonths(6));
        assertThat(late.errors()).singleElement().asString().startsWith("Enter a day after today");
        assertThat(late.text()).contains("Her mother is ill");
        assertThat(extends_(due, "They travel").errors())
                .containsExactly(
                        "Enter a day after %s, and not more than a year later"
                                .formatted(London.date(due)));
        assertThat(extends_(due.plusDays(1), "").errors())
                .containsExactly("Say what the reason is");
    }

    @Test
    void theSecondOfTwoIsToldThatItIsPausedAlready() {
        Page before = case1.time();
        holds(today, today.plusDays(10));
        Page second =
                case1.worker().submitWith(before, "Pause the time", hold(today, today.plusDays(3)));
        assertThat(second.status()).isEqualTo(412);
        assertThat(second.errors())
                .singleElement()
                .asString()
                .contains("Somebody changed the time of this case after you opened it");
        assertThat(second.text()).contains("Paused now", "End the pause");
    }

    private Page holds(LocalDate from, LocalDate lookAgain) {
        return case1.worker().submitWith(case1.time(), "Pause the time", hold(from, lookAgain));
    }

    private static Map<String, String> hold(LocalDate from, LocalDate lookAgain) {
        Map<String, String> form = new HashMap<>();
        form.put("hold-reason", "ILLNESS_OR_FAMILY");
        form.put("hold-words", "Her mother is ill");
        form.putAll(day("hold-from", from));
        form.putAll(day("hold-lookAgainOn", lookAgain));
        return form;
    }

    private Page extends_(LocalDate until, String words) {
        Map<String, String> form = new HashMap<>(day("extension-until", until));
        form.put("extension-reason", "AT_APPLICANTS_REQUEST");
        form.put("extension-words", words);
        return case1.worker().submitWith(case1.time(), "Give more time", form);
    }

    private static Map<String, String> day(String field, LocalDate day) {
        return Map.of(
                field + "-day", Integer.toString(day.getDayOfMonth()),
                field + "-month", Integer.toString(day.getMonthValue()),
                field + "-year", Integer.toString(day.getYear()));
    }
}
