package org.adoptionportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.adoptionportal.clock.Clocks;
import org.adoptionportal.clock.RuleKey;
import org.adoptionportal.dev.MovableClock;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Browser;
import org.adoptionportal.support.Jobs;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Rows;
import org.adoptionportal.support.Visit;
import org.adoptionportal.support.Window;
import org.adoptionportal.team.MakeTeam;
import org.junit.jupiter.api.AfterEach;

/** A registration is found, given to a worker, accepted, and led through Stage One. */
class StageOneCaseworkTest {

    private static final int COUNCIL = 79;
    private static final String COUNCIL_CHECK =
            "Council check, 1 Example Lane, Wherryford, AB1 2CD";

    private final MovableClock clock = Portal.running().bean(MovableClock.class);
    private final Clocks clocks = Portal.running().bean(Clocks.class);
    private final String name = "Wren " + UUID.randomUUID();
    private final String team = "Stage One " + UUID.randomUUID();
    private final Person worker = People.staffCalled(name, COUNCIL, StaffRole.STAGE_ONE_WORKER);
    private final Person applicant = People.adopter();
    private final LocalDate today = London.today(clock);

    @AfterEach
    void rightTime() {
        clock.reset();
    }

    @Journey
    void foundGivenAcceptedChasedPausedAndExtended(Window window) {
        String reference = registered();
        Portal.running().bean(MakeTeam.class).make(team, null);
        try (Visit triage = Browser.signedIn(window, People.staffOf(COUNCIL, StaffRole.TRIAGE))) {
            give(triage, reference);
        }
        try (Visit visit = Browser.signedIn(window, worker)) {
            accept(visit);
            ask(visit);
        }
        LocalDate chase = clocks.deadline(new RuleKey("chase-council"), today).dueOn();
        clock.moveTo(chase.atTime(12, 0).atZone(London.ZONE).toInstant());
        chaseDateIsNoticed(reference);
        try (Visit visit = Browser.signedIn(window, worker)) {
            chase(visit);
            pause(visit.follow("Time"), chase);
            extend(visit);
        }
        follow(window);
    }

    private static void chaseDateIsNoticed(String reference) {
        long id = Rows.idOf("SELECT id FROM case_file WHERE reference = ?", reference);
        String noticed =
                "SELECT COUNT(*) FROM awaited WHERE case_id = ? AND noticed_on IS NOT NULL";
        Jobs.run("awaited-chases");
        assertThat(Rows.count(noticed, id)).isPositive();
    }

    private String registered() {
        Applicant registering = Applicant.begins(applicant);
        registering.answersEverything(Map.of("local-authority", Integer.toString(COUNCIL)));
        registering.sends();
        return registering.reference();
    }

    private void give(Visit visit, String reference) {
        visit.follow("Not allocated 1").sees("Accept or decline the registration");
        visit.tick("Tick Robin Fenwick, " + reference).press("Give the ticked cases to somebody");
        visit.press("Give the cases");
        assertThat(visit.errors()).containsExactly("Choose who works on it, or nobody");
        visit.select("Who works on it?", name).select("Which team?", team).press("Give the cases");
        visit.sees(name + ", " + team);
    }

    private static void accept(Visit visit) {
        visit.follow("Mine 1").follow("Robin Fenwick").follow("Accept into Stage One");
        visit.sees("Dear Robin Fenwick,").press("Accept and keep this letter");
    }

    private static void ask(Visit visit) {
        visit.follow("Checks").press("Record as asked for today");
        assertThat(visit.errors()).containsExactly("Choose at least one thing from the list");
        visit.page().locator("input[name=thing]").all().forEach(box -> box.check());
        visit.press("Record as asked for today").doesNotSee("Not asked yet");
        visit.follow("DBS check, Robin Fenwick").choose("It came").press("Record this");
        visit.follow("DBS check, Robin Fenwick")
                .choose("Read it: it is in order")
                .press("Record this")
                .sees("In order");
    }

    private static void chase(Visit visit) {
        visit.follow("Mine 1").sees("Chase what has not come in").follow("Robin Fenwick");
        visit.follow("Checks").sees("Ask again").follow(COUNCIL_CHECK);
        visit.choose("Asked again")
                .fill("Anything worth keeping, or the reason", "Rang them")
                .press("Record this")
                .sees("Asked again");
    }

    private static void pause(Visit visit, LocalDate day) {
        visit.press("Pause the time");
        assertThat(visit.errors()).contains("Choose the reason");
        visit.choose("Why is the time paused?", "Illness, or something in the family")
                .fill("Say more about the pause", "Her mother is ill");
        date(visit, "From which day?", day);
        date(visit, "When do you look again?", day.plusDays(7)).press("Pause the time");
        date(visit.sees("Paused now"), "What was its last day?", day).press("End the pause");
        visit.sees("A pause").doesNotSee("Paused now");
    }

    private void extend(Visit visit) {
        visit.choose("Why is more time needed?", "The people of the case asked for it")
                .fill("Say more about the extra time", "They travel");
        date(visit, "Until which day?", until()).press("Give more time");
        visit.sees("Due by").sees(London.date(until())).follow("History").sees("They travel");
    }

    private void follow(Window window) {
        try (Visit visit = Browser.signedIn(window, applicant)) {
            visit.goTo("/home")
                    .sees(London.date(until()))
                    .sees("it would have been")
                    .doesNotSee("They travel");
            assertThat(visit.page().locator("main")).not().containsText("mother");
        }
    }

    private LocalDate until() {
        return clocks.deadline(new RuleKey("stage-one"), today).dueOn().plusDays(20);
    }

    private static Visit date(Visit visit, String legend, LocalDate day) {
        return visit.fillDate(legend, day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
