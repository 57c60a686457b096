package org.adoptionportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Browser;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Visit;
import org.adoptionportal.support.Window;

/** Somebody who adopts was adopted too: one account, two capacities, and a wall between them. */
class TwoSidesOfOnePersonTest {

    private static final String ADOPTS = "Your application";
    private static final String ADOPTED = "Your own records";

    @Journey
    void anAdopterWhoWasAdoptedChangesSidesAndNeitherShowsTheOther(Window window) {
        Person person = People.adopter();
        String application = Applicant.begins(person).reference();
        try (Visit visit = Browser.signedIn(window, person)) {
            visit.goTo("/home").sees(application).doesNotSee(ADOPTED);
            visit.goTo("/account/capacity/new").choose(ADOPTED).press("Add this and go there");
            visit.goTo("/records/ask").press("Begin, or go on").follow("Continue");
            visit.fill("Your name now", "Linnet Farrow").press("Continue");
            String request = visit.path().replaceAll("/questions/.*", "");
            visit.goTo(request).sees("Your request").doesNotSee(application).doesNotSee(ADOPTS);
            visit.goTo("/account").sees(ADOPTED).doesNotSee(application);
            visit.goTo("/registrations/" + application);
            assertThat(visit.status()).isEqualTo(403);
            visit.goTo("/account/capacity").page().getByText("Go there").click();
            visit.isStillGood();
            visit.goTo("/home").sees(application).doesNotSee(reference(request));
            visit.goTo(request);
            assertThat(visit.status()).isEqualTo(403);
            visit.doesNotSee("Linnet Farrow");
        }
    }

    private static String reference(String path) {
        return path.replaceAll("^.*/", "");
    }
}
