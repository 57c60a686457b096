package org.adoptionportal.journeys;

import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Browser;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Somebody;
import org.adoptionportal.support.Visit;
import org.adoptionportal.support.Window;

/** A worker is shown another application that may be of the same people, and looks at it. */
class AnotherApplicationTest {

    private final Somebody robin = Somebody.unlikeOthers();
    private final String first = robin.sends().reference();
    private final String there =
            robin.but("email", "another@example.org")
                    .but("local-authority", "2")
                    .sends()
                    .reference();

    @Journey
    void lookedAtAndNoted(Window window) {
        try (Visit staff =
                Browser.signedIn(window, People.staffOf(1, StaffRole.STAGE_ONE_WORKER))) {
            staff.goTo("/cases/adoption/" + first)
                    .sees(
                            "An application at another council of this service: same telephone number;")
                    .doesNotSee(there)
                    .press("The same people: we spoke with them");
            staff.sees("by Kit Hale: the same people, and we spoke with them.");
        }
        try (Visit manager = Browser.signedIn(window, People.staff(StaffRole.MANAGER))) {
            manager.goTo("/cases/adoption/" + there).follow(first).sees("by Kit Hale");
        }
    }
}
