package org.adoptionportal.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
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
        "ENQUIRY_INFORMATION, 2026-03-02, 2026-03-09",
        "EVENT_OFFER, 2026-12-18, 2027-01-06", // Christmas, Boxing Day on Monday, New Year
        "REGISTRATION_ANSWER, 2022-09-14, 2022-09-22", // the funeral on 19 September 2022
        "REGISTRATION_ANSWER, 2023-05-05, 2023-05-15", // the coronation on 8 May 2023
        "REGISTRATION_ANSWER, 2026-03-07, 2026-03-13", // received on a Saturday
        "STAGE_ONE, 2026-03-02, 2026-05-02",
        "STAGE_ONE, 2025-12-31, 2026-02-28",
        "STAGE_ONE, 2027-12-31, 2028-02-29",
        "STAGE_GAP, 2026-08-31, 2027-02-28",
        "STAGE_GAP, 2027-08-31, 2028-02-29",
        "STAGE_GAP, 2026-02-28, 2026-08-28",
        "STAGE_TWO, 2026-10-31, 2027-02-28",
        "REPORT_COMMENTS, 2026-04-01, 2026-04-10", // Easter
        "DECISION, 2026-03-02, 2026-03-11",
        "DECISION_TOLD, 2026-03-06, 2026-03-10",
        "DECISION_IN_WRITING, 2026-03-06, 2026-03-13",
        "CHALLENGE, 2026-03-02, 2026-04-28",
        "DRAFT_KEPT, 2026-08-31, 2027-02-28",
        "ENQUIRY_KEPT, 2024-02-29, 2026-02-28",
        "NOTIFICATION_KEPT, 2026-03-02, 2026-09-02"
    })
    void isDue(RuleKey key, LocalDate trigger, LocalDate expected) {
        assertThat(clocks.deadline(key, trigger).dueOn()).isEqualTo(expected);
    }

    @Test
    void saysWhy() {
        Deadline deadline = clocks.deadline(RuleKey.STAGE_ONE, day("2026-03-02"));
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
                clocks.deadline(RuleKey.STAGE_ONE, day("2026-03-02"), List.of(new Hold(from, to)));
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
                        RuleKey.REGISTRATION_ANSWER,
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
        assertThat(clocks.deadline(RuleKey.STAGE_ONE, day("2026-03-02"), holds).dueOn())
                .isEqualTo(day("2026-05-09"));
    }

    @Test
    void aHoldDuringTheExtensionOfAnotherCountsToo() {
        List<Hold> holds =
                List.of(
                        new Hold(day("2026-03-10"), day("2026-03-14")),
                        new Hold(day("2026-05-05"), day("2026-05-06")));
        assertThat(clocks.deadline(RuleKey.STAGE_ONE, day("2026-03-02"), holds).dueOn())
                .isEqualTo(day("2026-05-09"));
    }

    @Test
    void aHoldCannotEndBeforeItBegins() {
        assertThatThrownBy(() -> new Hold(day("2026-03-10"), day("2026-03-09")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWhatItCannotKnow() {
        assertThatThrownBy(() -> clocks.deadline(RuleKey.CHALLENGE, day("2028-12-20")))
                .isInstanceOf(Refusal.Unavailable.class);
        assertThatThrownBy(() -> clocks.deadline(RuleKey.STAGE_ONE, day("2013-06-30")))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("30 June 2013");
        assertThatThrownBy(() -> clocks.deadline(RuleKey.REFEREES, day("2026-03-02")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isABean() {
        Clocks bean = Portal.running().bean(Clocks.class);
        assertThat(bean.deadline(RuleKey.STAGE_GAP, day("2026-08-31")).dueOn())
                .isEqualTo(day("2027-02-28"));
    }
}
