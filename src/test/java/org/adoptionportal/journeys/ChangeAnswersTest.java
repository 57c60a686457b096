package org.adoptionportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Browser;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Visit;
import org.adoptionportal.support.Window;

/**
 * An applicant changes one section after sending; a worker reads what is different, and asks them
 * to look at another.
 */
class ChangeAnswersTest {

    private static final String WORDS =
            "You told us on the telephone that your son lives with you.";

    private final Person person = People.adopter("Robin Fenwick");
    private final String reference = Applicant.whoSent(person).reference();

    @Journey
    void changedReadAskedAndChangedAgain(Window window) {
        try (Visit applicant = Browser.signedIn(window, person);
                Visit worker = Browser.signedIn(window, People.staff(StaffRole.STAGE_ONE_WORKER))) {
            changes(applicant);
            reads(worker);
            asks(worker);
            looksAgain(applicant);
            worker.goTo("/cases/adoption/" + reference)
                    .sees("Read what the applicants changed")
                    .sees("Person 1: Full name")
                    .sees("Now: Ash Fenwick");
            worker.press("I have read the changes").sees("Accept or decline the registration");
        }
    }

    private static void changes(Visit visit) {
        visit.goTo("/home").follow("Change, print or save what you have told us");
        visit.follow("Change Your home").press("Start changing");
        visit.fill("Town or city", "").press("Continue");
        assertThat(visit.errors()).containsExactly("Enter your town or city");
        visit.fill("Town or city", "Tallowford").press("Continue").press("Continue");
        visit.sees("What you sent us before stands until you send this change");
        visit.press("Send the change");
        assertThat(visit.errors()).containsExactly("Enter why this changes, in a few words");
        visit.goTo("/home").sees("Send your change of “Your home”, or leave it as it was");
        visit.follow("Go to “Your home”")
                .fill("Why are you changing this?", "We have moved")
                .press("Send the change");
        visit.sees("What has changed since you sent it")
                .sees("Before: Wherryford")
                .sees("Now: Tallowford")
                .sees("We have moved");
    }

    private void reads(Visit worker) {
        worker.goTo("/cases/adoption/" + reference)
                .sees("Read what the applicants changed")
                .sees("Before: Wherryford")
                .press("I have read the changes")
                .doesNotSee("Read what the applicants changed");
    }

    private void asks(Visit worker) {
        worker.page().locator("details.govuk-details").first().evaluate("it => it.open = true");
        worker.follow("Who lives with you").press("Ask them");
        assertThat(worker.errors()).containsExactly("Enter what they should look at again");
        worker.fill("What should they look at again?", WORDS).press("Ask them");
        worker.sees("What we asked").sees("Take the question back");
        worker.goTo("/cases/adoption/" + reference).sees("Being changed at the moment");
    }

    private static void looksAgain(Visit visit) {
        visit.goTo("/home").sees("Please look at “Who lives with you” again");
        visit.follow("Go to “Who lives with you”").sees(WORDS);
        visit.follow("Change does anybody else live in your home?").choose("Yes").press("Continue");
        visit.follow("Change none added").follow("Add a person");
        visit.fill("Full name", "Ash Fenwick")
                .fillDate("Date of birth", 4, 5, 2015)
                .fill("Who are they to you?", "My son")
                .press("Continue")
                .press("Continue");
        visit.fill("Why are you changing this?", "My son lives with me").press("Send the change");
        visit.sees("Now: Ash Fenwick").doesNotSee("Being changed");
    }
}
