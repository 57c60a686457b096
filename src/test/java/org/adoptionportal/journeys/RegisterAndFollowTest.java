package org.adoptionportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Browser;
import org.adoptionportal.support.Mailbox;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Visit;
import org.adoptionportal.support.Window;

/** Somebody signs up, registers an interest, is accepted, and sees themselves in Stage One. */
class RegisterAndFollowTest {

    private static final String PASSWORD = "copper-heron-winter-tide";

    private final String signInName = "robin-" + UUID.randomUUID();
    private final String email = signInName + "@example.org";

    @Journey
    void fromTheFirstPageToStageOne(Window window) {
        try (Visit applicant = Browser.open(window)) {
            signUp(applicant);
            register(applicant);
            String reference = send(applicant);
            accept(window, reference);
            applicant
                    .goTo("/home")
                    .sees("You are in Stage One")
                    .sees("Registration accepted: Stage One began")
                    .sees(reference);
            applicant
                    .follow("Your letter of " + London.date(today()))
                    .sees("Dear Robin Fenwick,")
                    .sees("We look forward to it.")
                    .follow("Back");
        }
        assertThat(Mailbox.awaitTo(email, 3).getLast().subject())
                .isEqualTo("You have a message in your account");
    }

    private void signUp(Visit visit) {
        visit.goTo("/")
                .follow("I want to adopt")
                .follow("Register your interest")
                .fill("Your name", "Robin Fenwick")
                .fill("Sign-in name", signInName)
                .fill("Email address", email)
                .fill("Password", PASSWORD)
                .press("Create account");
        visit.goTo(Portal.running().path(Mailbox.lastTo(email).link().toString()))
                .press("Confirm my email address");
        visit.fill("Sign-in name", signInName).fill("Password", PASSWORD).press("Sign in");
    }

    private static void register(Visit visit) {
        visit.follow("Register your interest").press("Start now");
        visit.follow("Who is applying").choose("On my own").press("Continue");
        aboutYou(visit);
        home(visit);
        addresses(visit);
        household(visit);
        aboutYourLife(visit);
        hopes(visit);
        referees(visit);
        visit.follow("Help you may need").press("Continue").press("Continue");
        visit.follow("Declaration")
                .tick("What I have told you is true as far as I know")
                .tick("I am not registered with another adoption agency in England")
                .tick(
                        "I understand that you will ask for checks and references in Stage One, and"
                                + " that you will talk to me about anything they bring up")
                .press("Continue");
    }

    private static void aboutYou(Visit visit) {
        visit.follow("About you").press("Continue");
        assertThat(visit.errors())
                .containsExactly("Enter your first names", "Enter your last name");
        visit.fill("First names", "Robin").fill("Last name", "Fenwick").press("Continue");
        visit.fillDate("Date of birth", 27, 3, 1985)
                .fill("Place of birth", "Wherryford, England")
                .choose("Female")
                .press("Continue");
        visit.fill("Email address", "robin@example.org")
                .fill("Telephone number", "01632 960 001")
                .press("Continue");
        visit.choose(
                        "Is your permanent home in the UK, the Channel Islands or the Isle of Man?",
                        "Yes")
                .choose("Have you lived there for all of the last year or longer?", "Yes")
                .press("Continue");
    }

    private static void home(Visit visit) {
        visit.follow("Your home")
                .fill("Address line 1", "1 Example Lane")
                .fill("Town or city", "Wherryford")
                .fill("Postcode", "ab1 2cd")
                .select("Your local council", "Hartlepool")
                .press("Continue");
        visit.choose("No").press("Continue");
    }

    private static void addresses(Visit visit) {
        visit.follow("Where you have lived")
                .choose("No, I have lived somewhere else too")
                .press("Continue")
                .press("Continue");
        assertThat(visit.status()).isEqualTo(422);
        address(visit.follow("Add an address"), "2 Example Road", 2018);
        address(visit.follow("Add another address"), "3 Example Road", 2001);
        address(visit.follow("Add another address"), "4 Typed By Mistake", 2001);
        visit.press("Remove Address 3").doesNotSee("4 Typed By Mistake").press("Continue");
    }

    private static void address(Visit visit, String line, int from) {
        visit.fill("Address line 1", line)
                .fill("Town or city", "Wherryford")
                .fill("The year you moved in", Integer.toString(from))
                .fill("The year you moved out", "2022")
                .press("Continue");
    }

    private static void household(Visit visit) {
        visit.follow("Who lives with you").choose("Yes").press("Continue");
        visit.follow("Add a person")
                .fill("Full name", "Ash Fenwick")
                .fillDate("Date of birth", 4, 5, 2015)
                .fill("Who are they to you?", "My son")
                .press("Continue")
                .sees("4 May 2015")
                .press("Continue");
    }

    private static void aboutYourLife(Visit visit) {
        visit.follow("Your children").choose("No").press("Continue");
        visit.follow("Your relationships").choose("Single").press("Continue");
        visit.choose("No").press("Continue");
        visit.follow("Family courts").choose("No").press("Continue");
        visit.follow("Your health").fill("Name of your GP or surgery", "Example Surgery");
        visit.press("Continue").tick("You may ask my GP for a medical report in Stage One");
        visit.press("Continue").follow("Checks").choose("No").press("Continue");
        visit.choose("No").press("Continue");
        visit.page().locator("input[type=checkbox]").check();
        visit.press("Continue");
    }

    private static void hopes(Visit visit) {
        visit.follow("Who you hope to adopt")
                .tick("3 to 5")
                .choose("Maybe, I would like to talk about it")
                .choose("I would like to know more")
                .press("Continue");
        visit.choose("Has one of you adopted a child in the UK before?", "No")
                .choose("Is one of you an approved foster carer now?", "No")
                .press("Continue");
    }

    private static void referees(Visit visit) {
        visit.follow("Three referees");
        for (String name : new String[] {"Wren Tallow", "Bram Hollis", "Sorrel Finch"}) {
            visit.fill("Full name", name)
                    .fill("How do they know you?", "An old friend")
                    .choose("No")
                    .fill("Telephone number", "01632 960 002")
                    .press("Continue");
        }
    }

    private static String send(Visit visit) {
        visit.sees("You have completed 14 of 14 sections.").follow("Check your answers");
        visit.sees("27 March 1985").press("Send my registration");
        assertThat(visit.heading()).isEqualTo("Registration of interest sent");
        aboutEquality(visit);
        visit.sees("We have your registration of interest");
        return visit.page().locator("[data-reference]").first().innerText();
    }

    private static LocalDate today() {
        return London.today(Portal.running().bean(Clock.class));
    }

    private static void aboutEquality(Visit visit) {
        visit.follow("Yes, show me the questions");
        visit.choose("How old are you?", "35 to 44")
                .choose("Your ethnic group: White", "Irish")
                .choose("Any other religion")
                .fill("If it is another religion, which is it?", "x".repeat(101))
                .press("Send my answers");
        assertThat(visit.errors()).containsExactly("Use 100 characters or fewer");
        visit.fill("If it is another religion, which is it?", "Druid").press("Send my answers");
        visit.sees("Thank you for answering our questions about equality.");
    }

    private static void accept(Window window, String reference) {
        Person worker = People.staff(StaffRole.STAGE_ONE_WORKER);
        try (Visit staff = Browser.signedIn(window, worker)) {
            assertThat(staff.heading()).isEqualTo("Worklist");
            staff.goTo("/cases/adoption/" + reference)
                    .sees("Accept or decline the registration")
                    .follow("Accept into Stage One")
                    .fill("A personal line (if you want to add one)", "We look forward to it.")
                    .press("Look at the letter with these words")
                    .sees("Dear Robin Fenwick,")
                    .sees("We look forward to it.")
                    .press("Accept and keep this letter")
                    .sees("Agree the Stage One plan");
        }
    }
}
