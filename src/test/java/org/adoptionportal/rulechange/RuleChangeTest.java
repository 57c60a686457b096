package org.adoptionportal.rulechange;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.adoptionportal.clock.Clocks;
import org.adoptionportal.clock.RuleKey;
import org.adoptionportal.clock.WorkingDays;
import org.adoptionportal.dev.MovableClock;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.platform.config.ConfigFolder;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Rows;
import org.adoptionportal.support.StageOne;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleChangeTest {

    private static final String HOLIDAYS = "bank-holidays-england-and-wales.csv";
    private static final String MOVED = "A rule or a bank holiday changed:";
    private static final String LONGER =
            """
            rules:
              registration-answer:
                values:
                  - from: 2020-01-01
                    value: 15
                    source: Our own promise
            """;

    private final Portal portal = Portal.running();
    private final MovableClock clock = portal.bean(MovableClock.class);
    private final WorkingDays days = portal.bean(WorkingDays.class);
    private final Clocks clocks = portal.bean(Clocks.class);
    private final LocalDate today = London.today(clock);

    @TempDir private Path folder;

    @BeforeEach
    void standsByTheRulesOfToday() throws IOException {
        portal.bean(RuleChange.class).catchUp();
        Files.writeString(folder.resolve("agency.yml"), ConfigFolder.shipped("agency/agency.yml"));
    }

    @AfterEach
    void standsByThemAgain() {
        portal.bean(RuleChange.class).catchUp();
    }

    @Test
    void aNewBankHolidayMovesWhatIsDueAfterIt() throws IOException {
        Applicant applicant = Applicant.whoSent(People.adopter());
        LocalDate due = clocks.deadline(new RuleKey("registration-answer"), today).dueOn();
        LocalDate later = days.plus(due, 1);
        Visitor worker = worker();

        catchUpWith(HOLIDAYS, holidaysAnd(due));

        assertThat(worker.history(applicant.reference()))
                .containsOnlyOnce(MOVED)
                .contains("is due by " + London.date(later) + ", not " + London.date(due));
        assertThat(stored(applicant.reference())).isEqualTo(later);
        assertThat(applicant.home().text()).doesNotContain(MOVED);

        portal.bean(RuleChange.class).catchUp();
        assertThat(stored(applicant.reference())).isEqualTo(due);
    }

    @Test
    void whatIsAwaitedIsChasedLater() throws IOException {
        StageOne stageOne = StageOne.begun();
        stageOne.asksForAll();
        LocalDate chase = clocks.deadline(new RuleKey("chase-council"), today).dueOn();

        catchUpWith(HOLIDAYS, holidaysAnd(chase));

        assertThat(stageOne.worker().history(stageOne.reference()))
                .contains("the date of Council check")
                .contains("is " + London.date(days.plus(chase, 1)) + ", not " + London.date(chase));
        assertThat(stageOne.line("Council check")).contains(London.date(days.plus(chase, 1)));
    }

    @Test
    void aChangedRuleMovesItOnceHoweverOftenTheJobRuns() throws IOException {
        Applicant applicant = Applicant.whoSent(People.adopter());
        Files.writeString(folder.resolve("rules.yml"), LONGER);
        try (EmbeddedServer other = other()) {
            RuleChange change = other.getApplicationContext().getBean(RuleChange.class);
            change.catchUp();
            change.catchUp();
        }
        LocalDate due = days.plus(today, 15);
        assertThat(worker().history(applicant.reference()))
                .containsOnlyOnce(MOVED)
                .contains(London.date(due), "Our own promise");
    }

    @Test
    void anOverIsLeftAloneAndNothingIsNotedWhereNothingMoved() throws IOException {
        StageOne stageOne = StageOne.begun();
        catchUpWith(HOLIDAYS, holidaysAnd(today.minusYears(2)));
        assertThat(stageOne.worker().history(stageOne.reference())).doesNotContain(MOVED);
    }

    private void catchUpWith(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
        try (EmbeddedServer other = other()) {
            other.getApplicationContext().getBean(RuleChange.class).catchUp();
        }
    }

    private EmbeddedServer other() {
        return portal.another(Map.of("portal.config-dir", folder.toString()));
    }

    private static Visitor worker() {
        return Visitor.signedInAs(People.staff(StaffRole.MANAGER));
    }

    private static String holidaysAnd(LocalDate day) {
        return ConfigFolder.shipped("calendar/" + HOLIDAYS).stripTrailing()
                + "\n%s,A day for everybody\n".formatted(day);
    }

    /** The day in the derived status. */
    private static LocalDate stored(String reference) {
        String day =
                "SELECT DATEDIFF(next_due_on, '1970-01-01') FROM case_file WHERE reference = ?";
        return LocalDate.ofEpochDay(Rows.idOf(day, reference));
    }
}
