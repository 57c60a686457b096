package org.adoptionportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Browser;
import org.adoptionportal.support.Mailbox;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Visit;
import org.adoptionportal.support.Visitor;
import org.adoptionportal.support.Window;

/**
 * Somebody who shares a mailbox has forgotten the password: the link in the e-mail is not enough, a
 * worker reads out a code on the telephone, and then they are back in.
 */
class ForgottenPasswordTest {

    private static final String PASSWORD = "copper-heron-winter-tide";

    private final String email = "family-" + UUID.randomUUID() + "@example.org";
    private final Person person = People.adopter("robin-" + UUID.randomUUID(), email);
    private final Person partner = People.adopter("ash-" + UUID.randomUUID(), email);

    @Journey
    void onASharedMailbox(Window window) {
        try (Visit visit = Browser.open(window)) {
            ask(visit);
            visit.goTo(Mailbox.lastTo(email).link().getPath()).sees("Call us on");
            String code = readOut(window);
            visit.fill("New password", "short").press("Save my new password");
            assertThat(visit.errors()).hasSize(2);
            visit.fill("The code that we gave you", code)
                    .fill("New password", PASSWORD)
                    .press("Save my new password")
                    .sees("You are signed out everywhere")
                    .follow("Sign in with your new password");
            signIn(visit, PASSWORD);
            lookAround(visit);
        }
        try (Visit other = Browser.open(window)) {
            signIn(other.goTo("/sign-in"), partner, Person.PASSWORD);
            assertThat(other.path()).as("the partner's account is as it was").isEqualTo("/home");
        }
    }

    private void ask(Visit visit) {
        visit.goTo("/sign-in").follow("I have forgotten my password").press("Send me a link");
        assertThat(visit.errors()).containsExactly("Enter your sign-in name");
        visit.fill("Sign-in name", person.signInName())
                .press("Send me a link")
                .sees("Check your email");
    }

    private String readOut(Window window) {
        try (Visit worker = Browser.open(window)) {
            enter(worker, People.staff(StaffRole.TRIAGE));
            worker.goTo("/worklist").follow("Help somebody sign in").press("Find the account");
            assertThat(worker.errors()).isNotEmpty();
            worker.fill("Their sign-in name", person.signInName())
                    .press("Find the account")
                    .sees(person.name())
                    .doesNotSee(email)
                    .press("Give them a code");
            assertThat(worker.errors()).containsExactly("Say how you made sure who it is");
            worker.fill("How did you make sure who it is?", "Called back on the number we have")
                    .press("Give them a code");
            return worker.page().locator(".govuk-panel strong").innerText();
        }
    }

    /** Takes the session that the worker has begun in another browser. */
    private static void enter(Visit visit, Person worker) {
        String session = Visitor.signedInAs(worker).cookie("session").orElseThrow();
        String home = Portal.running().uri("/").toString();
        visit.page().context().addCookies(List.of(new Cookie("session", session).setUrl(home)));
    }

    private void signIn(Visit visit, String password) {
        signIn(visit, person, password);
    }

    private static void signIn(Visit visit, Person who, String password) {
        visit.fill("Sign-in name", who.signInName()).fill("Password", password).press("Sign in");
    }

    /** Every page of the account, empty and with its errors. */
    private void lookAround(Visit visit) {
        Visitor elsewhere = Visitor.anonymous();
        elsewhere.submit(
                elsewhere.get("/sign-in"),
                Map.of("signInName", person.signInName(), "password", PASSWORD));
        visit.follow("Your account").sees(email);
        visit.follow("See where you are signed in").press("Sign out everywhere else");
        visit.sees("You are not signed in anywhere else").follow("Back");
        visit.goTo("/account/password").press("Change password");
        assertThat(visit.errors()).hasSize(2);
        visit.goTo("/account/email").press("Send me the link");
        assertThat(visit.errors()).hasSize(2);
        visit.goTo("/account/close").press("Close my account");
        assertThat(visit.errors()).containsExactly("Enter your password");
        visit.fill("Your password", PASSWORD).press("Close my account");
        assertThat(visit.path()).isEqualTo("/account/closed");
    }
}
