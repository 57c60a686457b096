package org.adoptionportal.journeys;

import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Browser;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.StageOne;
import org.adoptionportal.support.Visit;
import org.adoptionportal.support.Window;

/** Somebody follows what Stage One waits for, and a worker prints all of the case. */
class FollowStageOneTest {

    private final Person robin = People.adopter("Robin Fenwick");
    private final Person worker = People.staff(StaffRole.STAGE_ONE_WORKER);
    private final StageOne case1 = StageOne.begun(robin);

    @Journey
    void followedAndPrinted(Window window) {
        try (Visit applicant = Browser.signedIn(window, robin);
                Visit staff = Browser.signedIn(window, worker)) {
            applicant.goTo("/home").sees("Still to come");
            case1.asksForAll();
            case1.records("DBS check, Robin Fenwick", "RECEIVE", "It came by post");
            case1.records("Medical report, Robin Fenwick", "DROP", "She sent one last year");
            applicant
                    .goTo("/home")
                    .sees("What you need to do")
                    .sees("Do what is listed below")
                    .sees("Your criminal record check (DBS)")
                    .sees("1 is done.");
            staff.goTo("/cases/adoption/" + case1.reference())
                    .follow("Print all of it")
                    .sees("Printed on")
                    .sees("She sent one last year")
                    .sees("only staff read this");
        }
    }
}
