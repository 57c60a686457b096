package org.adoptionportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import java.time.Clock;
import java.time.LocalDate;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Browser;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Visit;
import org.adoptionportal.support.Window;

/** A worker writes the letter that declines, tells the applicant, and the applicant reads it. */
class AnswerByLetterTest {

    private static final String REASONS = "Reasons, as the applicants will read them";
    private static final String WORDS =
            "You told us that you are moving abroad next year.\nA child needs you here first.";

    private final Person person = People.adopter();
    private final String reference = Applicant.whoSent(person).reference();
    private final LocalDate today = London.today(Portal.running().bean(Clock.class));

    @Journey
    void declinedToldAndRead(Window window) {
        try (Visit staff = Browser.signedIn(window, People.staff(StaffRole.STAGE_ONE_WORKER));
                Visit applicant = Browser.signedIn(window, person)) {
            decline(staff);
            applicant.goTo("/home").doesNotSee("letter").doesNotSee("eclined");
            tell(staff);
            applicant.goTo("/home").follow("Your letter of " + London.date(today));
            applicant.sees("Dear Robin Fenwick,").sees("A child needs you here first.");
            isNothingButALetterOnPaper(applicant);
            applicant.follow("Back").sees("We are not taking your registration further");
        }
    }

    private void decline(Visit staff) {
        staff.goTo("/cases/adoption/" + reference).follow("Decline").press("Look at the letter");
        assertThat(staff.errors())
                .containsExactly("Enter the reasons, in words the applicants can read");
        staff.fill(REASONS, "You are moving.").press("Look at the letter").sees("You are moving.");
        staff.fill(REASONS, WORDS)
                .press("Look at the letter with these words")
                .sees("A child needs you here first.")
                .doesNotSee("You are moving.")
                .press("Decline and keep this letter");
        staff.sees("Declined, not told yet")
                .follow("Letter of " + London.date(today))
                .sees("The applicants cannot read this letter yet.")
                .follow("Back");
    }

    private static void isNothingButALetterOnPaper(Visit visit) {
        visit.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        String paper = visit.page().locator("body").innerText();
        visit.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
        assertThat(paper.strip()).startsWith("Wherrydale Adoption\n1 Quay House");
        assertThat(paper.strip()).endsWith("With kind wishes,\n\nWherrydale Adoption");
    }

    private void tell(Visit staff) {
        staff.fillDate(
                        "When did you tell the applicants?",
                        today.getDayOfMonth(),
                        today.getMonthValue(),
                        today.getYear())
                .press("Record that they have been told")
                .follow("History")
                .sees("Registration declined, after a conversation");
    }
}
