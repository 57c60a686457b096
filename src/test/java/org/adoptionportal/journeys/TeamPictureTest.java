package org.adoptionportal.journeys;

import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Browser;
import org.adoptionportal.support.People;
import org.adoptionportal.support.StageOne;
import org.adoptionportal.support.StoredCase;
import org.adoptionportal.support.Visit;
import org.adoptionportal.support.Window;

/** Whoever shares out the work of a council looks at how it stands. */
class TeamPictureTest {

    @Journey
    void noneAndThenCasesOfTwoKinds(Window window) {
        int council = council(window);
        StoredCase.of(StageOne.begun().reference()).with("authority_id = " + council);
        for (int months = 0; months < 8; months++) {
            StoredCase.enquiry()
                    .with("opened_at = opened_at - INTERVAL %d MONTH".formatted(months))
                    .with("next_due_on = next_due_on - INTERVAL %d DAY".formatted(4 * months))
                    .with("authority_id = " + council);
        }
        var elsewhere = People.staffOf(council + 1, StaffRole.TRIAGE);
        try (Visit visit = Browser.signedIn(window, elsewhere)) {
            visit.goTo("/picture").sees("There are no open cases here.");
        }
        var triage = People.staffOf(council, StaffRole.TRIAGE);
        try (Visit visit = Browser.signedIn(window, triage)) {
            visit.goTo("/worklist").follow("Team picture").sees("9 cases are open");
            visit.sees("Received").sees("Stage One");
        }
    }

    /** One that no other test uses, and the next none either. */
    private static int council(Window window) {
        return switch (window) {
            case WITH_SCRIPT -> 84;
            case WITHOUT_SCRIPT -> 88;
        };
    }
}
