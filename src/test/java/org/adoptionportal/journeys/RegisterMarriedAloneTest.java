package org.adoptionportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Browser;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Visit;
import org.adoptionportal.support.Window;

/**
 * Somebody married who applies alone: they are asked why, send, and leave the questions about
 * equality. Only the pages that differ are walked through; the others are visited elsewhere.
 */
class RegisterMarriedAloneTest {

    private static final String WHY =
            "Why are you applying without your husband, wife or civil partner?";

    private final Person robin = People.adopter();

    @Journey
    void askedWhyAloneSentAndNotAskedTwice(Window window) {
        Applicant applicant = Applicant.begins(robin);
        applicant.answersEverything();
        try (Visit visit = Browser.signedIn(window, robin)) {
            visit.follow("Continue your registration").follow("Your relationships");
            visit.choose("Married").press("Continue").press("Continue");
            assertThat(visit.errors()).containsExactly("Tell us why you are applying on your own");
            visit.fill(WHY, "My wife lives in a care home.").press("Continue").press("Continue");
            visit.sees("You have completed 14 of 14 sections.").follow("Check your answers");
            visit.sees("My wife lives in a care home.").press("Send my registration");
            visit.follow("Yes, show me the questions").follow("Skip these questions");
            visit.sees("We have your registration of interest");
        }
    }
}
