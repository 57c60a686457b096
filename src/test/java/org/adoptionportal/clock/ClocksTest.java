package org.adoptionportal.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.adoptionportal.application.AdoptionRules;
import org.adoptionportal.application.form.FormNumbers;
import org.adoptionportal.platform.config.ConfigFolder;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClocksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    private final ConfigFolder none = new ConfigFolder("");
    private final Clocks clocks =
            new Clocks(
                    new DatedRules(none),
                    new WorkingDays(none),
                    Clock.fixed(
                            TODAY.atTime(LocalTime.NOON).atZone(London.ZONE).toInstant(),
                            London.ZONE));

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    @ParameterizedTest
    @CsvSource({
        "enquiry-information, 2026-03-02, 2026-03-09",
        "event-offer, 2026-12-18, 2027-01-06", // Christmas, Boxing Day on Monday, New Year
        "registration-answer, 2022-09-14, 2022-09-22", // the funeral on 19 September 2022
        "registration-answer, 2023-05-05, 2023-05-15", // the coronation on 8 May 2023
        "registration-answer, 2026-03-07, 2026-03-13", // received on a Saturday
        "stage-one, 2026-03-02, 2026-05-02",
        "stage-one, 2025-12-31, 2026-02-28",
        "stage-one, 2027-12-31, 2028-02-29",
        "stage-gap, 2026-08-31, 2027-02-28",
        "stage-gap, 2027-08-31, 2028-02-29",
        "stage-gap, 2026-02-28, 2026-08-28",
        "stage-two, 2026-10-31, 2027-02-28",
        "report-comments, 2026-04-01, 2026-04-10", // Easter
        "decision, 2026-03-02, 2026-03-11",
        "decision-told, 2026-03-06, 2026-03-10",
        "decision-in-writing, 2026-03-06, 2026-03-13",
        "challenge, 2026-03-02, 2026-04-28",
        "draft-kept, 2026-08-31, 2027-02-28",
        "enquiry-kept, 2024-02-29, 2026-02-28",
        "notification-kept, 2026-03-02, 2026-09-02"
    })
    void isDue(RuleKey key, LocalDate trigger, LocalDate expected) {
        assertThat(clocks.deadline(key, trigger).dueOn()).isEqualTo(expected);
    }

    @Test
    void saysWhy() {
        Deadline deadline = clocks.deadline(AdoptionRules.STAGE_ONE, day("2026-03-02"));
        assertThat(deadline.ruleName()).isEqualTo("Stage One");
        assertThat(deadline.explanation()).contains("up to 2 months");
        assertThat(deadline.source()).contains("Adoption Agencies Regulations 2005");
        assertThat(deadline.overridden()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-10, 2026-03-19, 2026-05-12, ten days inside",
        "2026-03-10, 2026-03-10, 2026-05-03, one day",
        "2026-02-01, 2026-03-01, 2026-05-02, over before the start",
        "2026-02-01, 2026-03-04, 2026-05-04, two days after the start",
        "2026-05-03, 2026-06-01, 2026-05-02, after the due date",
        "2026-05-02, 2026-05-31, 2026-06-01, the last day itself",
        "2026-03-20, , 2026-05-03, begun today and not ended",
        "2026-03-11, , 2026-05-12, begun nine days ago and not ended"
    })
    void aHoldMovesMonthsByItsDays(LocalDate from, LocalDate to, LocalDate expected, String why) {
        Deadline held =
                clocks.deadline(
                        AdoptionRules.STAGE_ONE, day("2026-03-02"), List.of(new Hold(from, to)));
        assertThat(held.dueOn()).as(why).isEqualTo(expected);
        assertThat(held.withoutHolds()).isEqualTo(day("2026-05-02"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05, 2026-03-05, 2026-03-10",
        "2026-03-07, 2026-03-08, 2026-03-09", // a weekend holds up nothing
        "2026-03-09, 2026-03-10, 2026-03-11" // hits the due date itself
    })
    void aHoldMovesWorkingDaysByItsWorkingDays(LocalDate from, LocalDate to, LocalDate expected) {
        Deadline held =
                clocks.deadline(
                        AdoptionRules.REGISTRATION_ANSWER,
                        day("2026-03-02"),
                        List.of(new Hold(from, to)));
        assertThat(held.dueOn()).isEqualTo(expected);
    }

    @Test
    void daysThatTwoHoldsShareCountOnce() {
        List<Hold> holds =
                List.of(
                        new Hold(day("2026-03-10"), day("2026-03-14")),
                        new Hold(day("2026-03-12"), day("2026-03-16")));
        assertThat(clocks.deadline(AdoptionRules.STAGE_ONE, day("2026-03-02"), holds).dueOn())
                .isEqualTo(day("2026-05-09"));
    }

    @Test
    void aHoldDuringTheExtensionOfAnotherCountsToo() {
        List<Hold> holds =
                List.of(
                        new Hold(day("2026-03-10"), day("2026-03-14")),
                        new Hold(day("2026-05-05"), day("2026-05-06")));
        assertThat(clocks.deadline(AdoptionRules.STAGE_ONE, day("2026-03-02"), holds).dueOn())
                .isEqualTo(day("2026-05-09"));
    }

    @Test
    void aHoldCannotEndBeforeItBegins() {
        assertThatThrownBy(() -> new Hold(day("2026-03-10"), day("2026-03-09")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWhatItCannotKnow() {
        assertThatThrownBy(() -> clocks.deadline(AdoptionRules.CHALLENGE, day("2028-12-20")))
                .isInstanceOf(Refusal.Unavailable.class);
        assertThatThrownBy(() -> clocks.deadline(AdoptionRules.STAGE_ONE, day("2013-06-30")))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("30 June 2013");
        assertThatThrownBy(() -> clocks.deadline(FormNumbers.REFEREES, day("2026-03-02")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isABean() {
        Clocks bean = Portal.running().bean(Clocks.class);
        assertThat(bean.deadline(AdoptionRules.STAGE_GAP, day("2026-08-31")).dueOn())
                .isEqualTo(day("2027-02-28"));
    }
}
