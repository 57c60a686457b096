package org.adoptionportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Browser;
import org.adoptionportal.support.Couple;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Visit;
import org.adoptionportal.support.Visitor;
import org.adoptionportal.support.Window;

/** A couple: one invites, the other joins, each has private answers, and both declare. */
class RegisterTogetherTest {

    private final Person robin = People.adopter("Robin Fenwick");
    private final Person ash = People.adopter("Ash Fenwick");

    @Journey
    void invitedJoinedAnsweredAndSent(Window window) {
        try (Visit first = Browser.signedIn(window, robin);
                Visit second = Browser.signedIn(window, ash)) {
            String code = begins(first);
            joins(second, code);
            conflict(first, second);
            second.goTo("/home").follow("Continue your registration");
            assertThat(second.page().getByText("Your partner still has something").count())
                    .isEqualTo(1);
            answerTheRest(first);
            second.goTo("/home").follow("Continue your registration");
            second.sees("Your partner has answered everything.").follow("Check your answers");
            second.press("Send my registration").sees("Registration of interest sent");
            first.goTo("/home").sees("We have your registration of interest");
        }
    }

    private static String begins(Visit first) {
        first.follow("Register your interest").press("Start now").follow("Who is applying");
        first.choose("With my husband, wife, civil partner or partner").press("Continue");
        first.choose("Married").fill("Since when?", "2015").press("Continue");
        first.follow("Invite your partner")
                .fill("Your partner’s email address (if we should send it)", "nobody")
                .press("Invite my partner");
        assertThat(first.errors()).hasSize(1);
        first.fill("Your partner’s email address (if we should send it)", "")
                .press("Invite my partner");
        return first.page().locator(".portal-reference").first().innerText().strip();
    }

    private static void joins(Visit second, String code) {
        second.follow("use your code").fill("Your code", code).press("Continue");
        assertThat(second.path()).isEqualTo("/home");
    }

    /** Both have the same page open; who saves later chooses. */
    private static void conflict(Visit first, Visit second) {
        first.goTo("/home").follow("Continue your registration").follow("Your home");
        second.goTo("/home").follow("Continue your registration").follow("Your home");
        address(first, "Wherryford").press("Continue");
        address(second, "Tallowford").press("Continue");
        second.sees("These answers were changed while you were writing")
                .sees("Saved now")
                .sees("Wherryford")
                .press("Keep what I typed");
        first.goTo("/home").follow("Continue your registration").follow("Your home");
        assertThat(first.page().getByLabel("Town or city").inputValue()).isEqualTo("Tallowford");
    }

    private static Visit address(Visit visit, String town) {
        return visit.fill("Address line 1", "1 Example Lane")
                .fill("Town or city", town)
                .fill("Postcode", "AB1 2CD")
                .select("Your local council", "Hartlepool");
    }

    /** The rest without a browser: its pages are visited in other journeys. */
    private void answerTheRest(Visit visit) {
        String tasks = visit.goTo("/home").follow("Continue your registration").path();
        String reference = tasks.substring(tasks.lastIndexOf('/') + 1);
        new Couple(Applicant.goesOn(robin, reference), Visitor.signedInAs(ash)).answerEverything();
    }
}
