package org.adoptionportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import java.util.regex.Pattern;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Browser;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Visit;
import org.adoptionportal.support.Window;

/** Somebody rings; a worker writes it down and gives them a code; they go on online. */
class TakeOverTest {

    private final Person worker = People.staff(StaffRole.TRIAGE);
    private final String name = "Wren " + UUID.randomUUID();

    @Journey
    void anEnquiryByTelephone(Window window) {
        String code;
        try (Visit staff = Browser.signedIn(window, worker)) {
            staff.follow("Enter a new case")
                    .follow("An enquiry about adopting")
                    .choose("By telephone")
                    .choose("Adopting a child")
                    .fill("Your name", name)
                    .fill("Telephone number", "01632 960 001")
                    .tick("Telephone call")
                    .select("Your local council", "Hartlepool")
                    .press("Enter enquiry")
                    .press("Make a code to read out or post");
            code = code(staff);
        }
        try (Visit person = Browser.open(window)) {
            person.goTo("/code").press("Continue");
            assertThat(person.errors()).isNotEmpty();
            person.fill("Your code", code).press("Continue").sees("Your enquiry");
            person.press("Withdraw my enquiry");
            person.goTo("/code").fill("Your code", code).press("Continue");
            assertThat(person.errors()).isNotEmpty();
        }
    }

    @Journey
    void aRegistrationOnPaper(Window window) {
        String code;
        try (Visit staff = Browser.signedIn(window, worker)) {
            staff.follow("Enter a new case")
                    .follow("A registration of interest")
                    .press("Go on to the questions");
            assertThat(staff.errors()).hasSize(2);
            staff.choose("On paper")
                    .select("In which council’s area do they live?", "Hartlepool")
                    .press("Go on to the questions")
                    .follow("About you")
                    .fill("First names", name)
                    .fill("Last name", "Tallow")
                    .press("Continue");
            String reference = staff.path().split("/", -1)[3];
            staff.goTo("/cases/adoption/" + reference).press("Make a code for " + name + " Tallow");
            code = code(staff);
            staff.goTo("/cases/adoption/" + reference + "/applicants/1/check-answers")
                    .press("Record as received");
            assertThat(staff.status()).isEqualTo(422);
        }
        try (Visit person = Browser.signedIn(window, People.adopter())) {
            person.goTo("/code").fill("Your code", code).press("Continue");
            person.follow("Continue your registration").follow("About you");
            assertThat(person.page().getByLabel("First names").inputValue()).isEqualTo(name);
        }
    }

    private static String code(Visit staff) {
        Locator shown = staff.page().getByText(Pattern.compile("^[2-9A-Z]{4}-[2-9A-Z]{4}$"));
        return shown.first().innerText().strip();
    }
}
