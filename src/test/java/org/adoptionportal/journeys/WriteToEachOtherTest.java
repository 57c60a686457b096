package org.adoptionportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Browser;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Visit;
import org.adoptionportal.support.Window;

/** An applicant asks, a worker answers and keeps a note that only staff ever see. */
class WriteToEachOtherTest {

    private static final String LONG_ADDRESS = "https://example.org/" + "passport".repeat(20);
    private static final String ASKED =
            "Do you need my old passport too?\nIt ran out in May.\n" + LONG_ADDRESS;
    private static final String ANSWER = "No, only the new one. Thank you for asking.";

    private final Person person = People.adopter();
    private final String reference = Applicant.whoSent(person).reference();

    @Journey
    void askedAnsweredNotedAndPutRight(Window window) {
        try (Visit staff = Browser.signedIn(window, People.staff(StaffRole.STAGE_ONE_WORKER));
                Visit applicant = Browser.signedIn(window, person)) {
            asks(applicant);
            answers(staff);
            notes(staff);
            applicant.goTo("/home").follow("Messages: 1 not read yet");
            applicant.sees(ANSWER).sees("Read on").doesNotSee("Not read yet").doesNotSee("passes");
            staff.reload().sees("Read on").doesNotSee("Not read yet");
        }
    }

    private static void asks(Visit applicant) {
        applicant.goTo("/home").follow("Messages").sees("There are no messages yet.");
        applicant.press("Send the message");
        assertThat(applicant.status()).isEqualTo(422);
        assertThat(applicant.errors()).containsExactly("Enter the message");
        applicant.fill("Write a message", ASKED).press("Send the message");
        applicant.sees("It ran out in May.").sees("Not read yet");
    }

    private void answers(Visit staff) {
        staff.goTo("/cases/adoption/" + reference).follow("Messages and notes");
        staff.sees("It ran out in May.").sees("New").sees("There are no notes yet.");
        staff.fill("Write a message", ANSWER).press("Send the message");
        staff.sees(ANSWER).sees("Not read yet");
    }

    private static void notes(Visit staff) {
        staff.press("Add the note");
        assertThat(staff.errors()).containsExactly("Enter the note");
        staff.fill("Write a note", "Asked about two passes.").press("Add the note");
        String when = staff.page().locator("[aria-labelledby=notes] time").innerText();
        staff.follow("Correct the note of " + when);
        staff.fill("Put the note right", "Asked about two passports.").press("Correct the note");
        staff.sees("Corrected by the note of").sees("Asked about two passports.");
    }
}
