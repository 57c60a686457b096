package org.adoptionportal.team.absence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Queries;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

class AbsencesTest {

    private static final String RECORD = "Record the absence";

    private final LocalDate today = London.today(Portal.running().bean(Clock.class));
    private final Person worker = People.staff(StaffRole.TRIAGE);
    private final Person cover = People.staff(StaffRole.STAGE_ONE_WORKER);
    private final Visitor visitor = Visitor.signedInAs(worker);
    private final Visitor manager = Visitor.signedInAs(People.staff(StaffRole.MANAGER));

    @Test
    void aWorkerRecordsTheirOwnAndEndsIt() {
        assertThat(visitor.get("/absences").text())
                .contains("You are not recorded as away", "Record your absence")
                .doesNotContain("Who is away?");
        Page recorded = record(visitor, today, today.plusDays(6), cover, Map.of());
        assertThat(recorded.status()).isEqualTo(200);
        assertThat(recorded.text())
                .contains("Away now", London.date(today), cover.name() + " covers");
        Page ended = visitor.press(recorded, "End" + " the absence of " + said());
        assertThat(ended.text()).contains("You are not recorded as away");
        assertThat(visitor.get("/absences?view=past").text()).contains("Ended early");
    }

    @Test
    void aManagerRecordsSomebodyElses() {
        record(manager, today.plusDays(9), today.plusDays(9), cover, who(worker));
        assertThat(visitor.get("/absences").text()).contains("Coming");
        assertThat(Visitor.signedInAs(cover).get("/absences").text()).contains(worker.name());
    }

    @Test
    void nobodyElsesIsShownToAWorkerOrRecordedByThem() {
        record(manager, today, today, cover, who(worker));
        Visitor other = Visitor.signedInAs(People.staff(StaffRole.TRIAGE));
        assertThat(other.get("/absences").text()).contains("You are not recorded as away");
        record(other, today, today, cover, who(worker));
        assertThat(other.get("/absences").text())
                .as("what they sent as somebody else's is their own")
                .contains("Away now");
        assertThat(visitor.get("/absences").document().select(".portal-worklist__case")).hasSize(1);
    }

    @Test
    void whatIsWrongIsSaidAndKept() {
        Page empty = visitor.press(visitor.get("/absences"), RECORD);
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.errors())
                .containsExactly(
                        "Enter the first day away, like 27 3 2026",
                        "Enter the last day away, like 27 3 2026",
                        "Choose who covers");
        assertFault(today, today.minusDays(1), cover, "cannot be before the first");
        assertFault(today.minusDays(3), today.minusDays(1), cover, "must be today or later");
        assertFault(today, today.plusYears(40), cover, "Check the year");
        assertFault(LocalDate.of(999_999_999, 1, 1), LocalDate.MAX, cover, "Check the year");
        assertFault(today, today, worker, "nobody covers for themselves");
        assertFault(today, today, People.adopter(), "Choose who covers");
        Page kept = record(visitor, today, today.minusDays(1), cover, Map.of());
        assertThat(kept.value("to-day")).isEqualTo(day(today.minusDays(1)));
        assertThat(kept.document().select("option[selected]").val())
                .isEqualTo(Long.toString(cover.personaId()));
    }

    @Test
    void twoAbsencesOfOnePersonDoNotOverlap() {
        record(visitor, today, today.plusDays(2), cover, Map.of());
        assertFault(today.plusDays(2), today.plusDays(4), cover, "There is an absence already");
        Page next = record(visitor, today.plusDays(3), today.plusDays(4), cover, Map.of());
        assertThat(next.errors()).isEmpty();
    }

    @Test
    void whoeverCoversIsThere() {
        record(manager, today.plusDays(1), today.plusDays(2), worker, who(cover));
        assertFault(today, today.plusDays(1), cover, "Whoever covers is away too");
        assertThat(record(visitor, today, today, cover, Map.of()).errors()).isEmpty();
    }

    @Test
    void aCoverWhoFallsIllIsSeenByTheManager() {
        record(visitor, today, today.plusDays(2), cover, Map.of());
        Person third = People.staff(StaffRole.TRIAGE);
        assertThat(record(manager, today, today, third, who(cover)).text())
                .contains("Whoever covers is away too on some of these days");
    }

    @Test
    void sentTwiceIsRecordedOnce() {
        Page form = visitor.get("/absences");
        Map<String, String> typed = typed(today, today, cover);
        visitor.submitWith(form, RECORD, typed);
        Page again = visitor.submitWith(form, RECORD, typed);
        assertThat(again.document().select(".portal-worklist__case")).hasSize(1);
    }

    @Test
    void costsTheSameForMany() throws Exception {
        record(visitor, today, today, cover, Map.of());
        for (int i = 1; i < 30; i++) {
            record(visitor, today.plusDays(i), today.plusDays(i), cover, Map.of());
        }
        Page first = visitor.get("/absences");
        assertThat(first.document().select(".portal-worklist__case")).hasSize(25);
        assertThat(visitor.click(first, "More absences").text()).contains("Coming");
        assertThat(Queries.during(() -> visitor.get("/absences"))).hasSize(5);
    }

    private void assertFault(LocalDate from, LocalDate to, Person covering, String fault) {
        Page page = record(visitor, from, to, covering, Map.of());
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errors()).singleElement().asString().contains(fault);
    }

    private Page record(
            Visitor by, LocalDate from, LocalDate to, Person covering, Map<String, String> more) {
        Map<String, String> typed = typed(from, to, covering);
        typed.putAll(more);
        return by.submitWith(by.get("/absences"), RECORD, typed);
    }

    private static Map<String, String> who(Person person) {
        return Map.of("person", Long.toString(person.personaId()));
    }

    private static Map<String, String> typed(LocalDate from, LocalDate to, Person covering) {
        Map<String, String> typed = new HashMap<>();
        put(typed, "from", from);
        put(typed, "to", to);
        typed.put("cover", Long.toString(covering.personaId()));
        return typed;
    }

    private static void put(Map<String, String> typed, String field, LocalDate date) {
        typed.put(field + "-day", day(date));
        typed.put(field + "-month", Integer.toString(date.getMonthValue()));
        typed.put(field + "-year", Integer.toString(date.getYear()));
    }

    private static String day(LocalDate date) {
        return Integer.toString(date.getDayOfMonth());
    }

    private String said() {
        return "%s, %s to %s"
                .formatted(worker.name(), London.date(today), London.date(today.plusDays(6)));
    }
}
