package org.adoptionportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Browser;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Visit;
import org.adoptionportal.support.Window;

/** An administrator looks at the agency, makes a team, and arranges cover for a colleague. */
class SetUpAgencyTest {

    private final String worker = "Wren " + UUID.randomUUID();
    private final String cover = "Jay " + UUID.randomUUID();
    private final String team = "Recruitment " + UUID.randomUUID();
    private final Person administrator = People.staff(StaffRole.ADMINISTRATOR);
    private final LocalDate today = London.today(Portal.running().bean(Clock.class));

    @Journey
    void aTeamAndCover(Window window) {
        People.staffCalled(worker, StaffRole.STAGE_ONE_WORKER);
        People.staffCalled(cover, StaffRole.STAGE_ONE_WORKER);
        try (Visit visit = Browser.signedIn(window, administrator)) {
            visit.follow("Agency").sees("Councils we work for").follow("Rules").sees("Stage One");
            team(visit.follow("Agency").follow("Teams"));
            absence(visit.follow("Agency").follow("Absences and cover"));
        }
    }

    private void team(Visit visit) {
        visit.press("Make the team");
        assertThat(visit.errors()).hasSize(2);
        visit.fill("Name of the team", team)
                .select("Whom does the team work for?", "All of Wherrydale Adoption")
                .press("Make the team");
        assertThat(visit.heading()).isEqualTo(team);
        visit.sees("Nobody is in this team yet").press("Put into the team");
        assertThat(visit.errors()).containsExactly("Choose who joins the team");
        visit.select("Who joins the team?", worker).press("Put into the team").sees(worker);
    }

    private void absence(Visit visit) {
        visit.press("Record the absence");
        assertThat(visit.errors()).hasSize(4);
        fill(visit.select("Who is away?", worker), today).press("Record the absence");
        visit.sees("Away now").sees(cover + " covers");
        String end = "End the absence of %s, %s".formatted(worker, London.date(today));
        visit.press(end).follow("Past").sees("Ended early");
    }

    private Visit fill(Visit visit, LocalDate day) {
        int month = day.getMonthValue();
        return visit.fillDate("First day away", day.getDayOfMonth(), month, day.getYear())
                .fillDate("Last day away", day.getDayOfMonth(), month, day.getYear())
                .select("Who covers?", cover);
    }
}
