package org.adoptionportal.journeys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Browser;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Rows;
import org.adoptionportal.support.Visit;
import org.adoptionportal.support.Window;

/** A worker goes away, and a colleague goes on with their case. */
class AbsenceCoverTest {

    private final String name = "Dove " + UUID.randomUUID();
    private final String covering = "Rook " + UUID.randomUUID();
    private final Person worker = People.staffCalled(name, StaffRole.STAGE_ONE_WORKER);
    private final Person cover = People.staffCalled(covering, StaffRole.STAGE_ONE_WORKER);
    private final String reference = Applicant.whoSent(People.adopter()).reference();
    private final LocalDate today = London.today(Portal.running().bean(Clock.class));

    @Journey
    void theCoverFindsTheCaseAndWorksOnIt(Window window) {
        try (Visit visit = Browser.signedIn(window, worker)) {
            visit.goTo("/cases/adoption/" + reference).follow("Team").sees("Nobody yet");
            visit.press("Take this case on").sees(name).doesNotSee("Take this case on");
        }
        try (Visit visit = Browser.signedIn(window, cover)) {
            visit.follow("Mine 0").sees("There is nothing here now.");
            Rows.absent(worker.personaId(), cover.personaId(), today, today.plusDays(2));
            visit.reload().sees("Mine 1").follow("Robin Fenwick").follow("Team").sees(name);
            visit.sees("Covered by").sees(covering + ", until " + London.date(today.plusDays(2)));
            visit.follow("Overview").follow("Accept into Stage One");
            visit.press("Accept and keep this letter").sees("Agree the Stage One plan");
        }
    }
}
