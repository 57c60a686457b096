package org.adoptionportal.application.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.clock.DatedRules;
import org.adoptionportal.support.Answered;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {

    @ParameterizedTest(name = "born {0}, on {1}")
    @CsvSource({
        "2005-03-02, 2026-03-01, false",
        "2005-03-02, 2026-03-02, true",
        "2005-03-02, 2026-03-03, true",
        "2004-02-29, 2025-02-27, false",
        "2004-02-29, 2025-02-28, false",
        "2004-02-29, 2025-03-01, true"
    })
    void twentyOneIsTheLeastAge(LocalDate born, LocalDate today, boolean oldEnough) {
        Map<String, String> faults = faults("you", today, birthday(born));
        assertThat(faults)
                .isEqualTo(
                        oldEnough
                                ? Map.of()
                                : Map.of(
                                        "date-of-birth-day", "You must be 21 or over to register"));
    }

    @Test
    void todayIsADayInLondon() {
        Judge atHalfPastMidnightInLondon =
                judge(
                        Clock.fixed(
                                LocalDate.of(2026, 6, 1).atTime(23, 30).toInstant(ZoneOffset.UTC),
                                ZoneOffset.UTC));
        Answers answers = answers(birthday(LocalDate.of(2005, 6, 2)));
        assertThat(atHalfPastMidnightInLondon.faults(AboutYou.SECTION, answers)).isEmpty();
    }

    @Test
    void whoAppliesWithAPartnerNamesThem() {
        assertThat(faults("you", "applying", "with-partner")).containsOnlyKeys("partner-name");
    }

    @Test
    void aPartnerIsOnlyWhoAppliesToo() {
        Map<String, String> changes = new HashMap<>(Map.of("partner-name", "Ash Vale"));
        assertThat(AboutYou.partner(answers(changes))).isEmpty();
        changes.put("applying", "with-partner");
        assertThat(AboutYou.partner(answers(changes))).contains("Ash Vale");
    }

    @Test
    void aRefereeCanBeReached() {
        assertThat(faults("referees", "referee-2-telephone", ""))
                .containsExactly(
                        Map.entry(
                                "referee-2-email", "Enter an email address or a telephone number"));
    }

    @Test
    void threeRefereesAreThreePeople() {
        assertThat(faults("referees", "referee-3-name", "REFEREE number 1"))
                .containsOnlyKeys("referee-3-name");
    }

    @Test
    void aSecondRelativeIsOneTooMany() {
        Map<String, String> relatives = new HashMap<>();
        relatives.put("referee-1-relative", "yes");
        assertThat(faults("referees", today(), relatives)).isEmpty();
        relatives.put("referee-3-relative", "yes");
        assertThat(faults("referees", today(), relatives)).containsOnlyKeys("referee-3-relative");
    }

    @Test
    void theFaultsOfAPageAreItsOwn() {
        Section section = Referees.SECTION;
        Answers answers = answers(Map.of("referee-1-name", "", "referee-2-name", ""));
        Judge judge = judge(clockOn(today()));
        assertThat(judge.faults(section, section.pages().get(1), answers))
                .containsOnlyKeys("referee-2-name");
    }

    @Test
    void aSectionIsNotStartedThenInProgressThenComplete() {
        Judge judge = judge(clockOn(today()));
        assertThat(judge.status(Home.SECTION, Answers.none())).isEqualTo(SectionStatus.NOT_STARTED);
        assertThat(judge.status(Home.SECTION, new Answers(Map.of("town", ""))))
                .isEqualTo(SectionStatus.NOT_STARTED);
        assertThat(judge.status(Home.SECTION, new Answers(Map.of("town", "Wherryford"))))
                .isEqualTo(SectionStatus.IN_PROGRESS);
        assertThat(judge.status(Home.SECTION, answers(Map.of()))).isEqualTo(SectionStatus.COMPLETE);
    }

    private static Map<String, String> faults(String section, String field, String value) {
        return faults(section, today(), Map.of(field, value));
    }

    private static Map<String, String> faults(
            String section, LocalDate today, Map<String, String> changes) {
        return judge(clockOn(today))
                .faults(RegistrationForm.section(section).orElseThrow(), answers(changes));
    }

    private static Answers answers(Map<String, String> changes) {
        return new Answers(Answered.everything()).with(new Answers(changes));
    }

    private static Map<String, String> birthday(LocalDate born) {
        return Map.of(
                "date-of-birth-day", Integer.toString(born.getDayOfMonth()),
                "date-of-birth-month", Integer.toString(born.getMonthValue()),
                "date-of-birth-year", Integer.toString(born.getYear()));
    }

    private static LocalDate today() {
        return LocalDate.of(2026, 3, 2);
    }

    private static Clock clockOn(LocalDate day) {
        return Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    private static Judge judge(Clock clock) {
        Portal portal = Portal.running();
        return new Judge(portal.bean(Authorities.class), portal.bean(DatedRules.class), clock);
    }
}
