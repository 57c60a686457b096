package org.adoptionportal.application.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
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
        assertThat(atHalfPastMidnightInLondon.faults(AboutYou.SECTION, told(answers))).isEmpty();
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
        assertThat(judge.faults(section, section.pages().get(1), told(answers)))
                .containsOnlyKeys("referee-2-name");
    }

    @Test
    void aSectionIsNotStartedThenInProgressThenComplete() {
        Judge judge = judge(clockOn(today()));
        assertThat(judge.status(Home.SECTION, new Told(Map.of())))
                .isEqualTo(SectionStatus.NOT_STARTED);
        assertThat(status(judge, Home.SECTION, Map.of("town", "")))
                .isEqualTo(SectionStatus.NOT_STARTED);
        assertThat(status(judge, Home.SECTION, Map.of("town", "Wherryford")))
                .isEqualTo(SectionStatus.IN_PROGRESS);
        assertThat(judge.status(Home.SECTION, told(answers(Map.of()))))
                .isEqualTo(SectionStatus.COMPLETE);
    }

    @Test
    void aSectionThatAsksForNothingInParticularIsCompleteOnceItIsSaved() {
        Judge judge = judge(clockOn(today()));
        assertThat(judge.status(Needs.SECTION, new Told(Map.of())))
                .isEqualTo(SectionStatus.NOT_STARTED);
        assertThat(status(judge, Needs.SECTION, Map.of())).isEqualTo(SectionStatus.COMPLETE);
    }

    @Test
    void whoIsMarriedAndAppliesAloneSaysWhy() {
        assertThat(faults("relationships", "marital-status", "married"))
                .containsOnlyKeys("why-alone");
        assertThat(
                        faults(
                                "relationships",
                                today(),
                                Map.of("marital-status", "married", "applying", "together")))
                .isEmpty();
    }

    @Test
    void twoPeopleSayWhatTheyAreToEachOther() {
        assertThat(faults("applying", "applying", "together"))
                .containsOnlyKeys("couple-status", "couple-since");
    }

    @Test
    void whoeverMovedGivesEveryAddressOfTheLastYears() {
        Map<String, String> moved = new HashMap<>(Map.of("lived-there", "no"));
        assertThat(faults("addresses", today(), moved))
                .isEqualTo(Map.of("address", "Add the address where you lived before"));
        moved.putAll(
                Map.of(
                        "address-1-line-1", "2 Example Road",
                        "address-1-town", "Wherryford",
                        "address-1-from", "2018",
                        "address-1-to", "2022"));
        assertThat(faults("addresses", today(), moved))
                .isEqualTo(
                        Map.of(
                                "address",
                                "Add where you lived before 2018: we need every address since"
                                        + " 2016"));
        moved.put("address-1-from", "2016");
        assertThat(faults("addresses", today(), moved)).isEmpty();
        moved.put("address-1-to", "22");
        assertThat(faults("addresses", today(), moved)).containsOnlyKeys("address-1-to");
    }

    @Test
    void whatIsNotAskedCannotBeAtFault() {
        assertThat(faults("household", "person-1-name", "Somebody half described")).isEmpty();
    }

    @Test
    void whatAChangeLeavesUnsaidElsewhereIsSpoilt() {
        Judge judge = judge(clockOn(today()));
        Told alone =
                Answered.told()
                        .with(Relationships.SECTION, answers(Map.of("marital-status", "married")));
        Told together =
                alone.with(
                        Applying.SECTION,
                        answers(
                                Map.of(
                                        "applying", "together",
                                        "couple-status", "married",
                                        "couple-since", "2015")));
        assertThat(judge.isSpoilt(together, alone)).isTrue();
        assertThat(judge.isSpoilt(alone, together)).isFalse();
        assertThat(judge.isSpoilt(alone, alone)).as("wrong before").isFalse();
    }

    private static SectionStatus status(Judge judge, Section section, Map<String, String> said) {
        return judge.status(section, new Told(Map.of(section.code(), new Answers(said))));
    }

    private static Told told(Answers answers) {
        return new Told(
                RegistrationForm.sections().stream()
                        .collect(Collectors.toMap(Section::code, _ -> answers)));
    }

    private static Map<String, String> faults(String section, String field, String value) {
        return faults(section, today(), Map.of(field, value));
    }

    private static Map<String, String> faults(
            String section, LocalDate today, Map<String, String> changes) {
        return judge(clockOn(today))
                .faults(RegistrationForm.section(section).orElseThrow(), told(answers(changes)));
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
