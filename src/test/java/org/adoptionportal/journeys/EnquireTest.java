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
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Visit;
import org.adoptionportal.support.Window;

/** Somebody asks a question without an account, follows it by their personal link and withdraws. */
class EnquireTest {

    private final String name = "Wren " + UUID.randomUUID();
    private final String email = UUID.randomUUID() + "@example.org";

    @Journey
    void askedAnsweredFollowedAndWithdrawn(Window window) {
        String reference = asked(window);
        answered(window, reference);
        followedAndWithdrawn(window);
        entered(window);
    }

    /** Answers the reference. */
    private String asked(Window window) {
        try (Visit visit = Browser.open(window)) {
            visit.goTo("/adopt").follow("Ask us a question or for information").press("Send");
            assertThat(visit.errors()).isNotEmpty();
            visit.choose("Adopting my partner’s child")
                    .fill("Your name", name)
                    .fill("Email address", email)
                    .tick("Email")
                    .select("Your local council", "Hartlepool")
                    .press("Send")
                    .sees("What happens next")
                    .sees("You apply to the family court");
            return visit.path().split("/", -1)[2];
        }
    }

    private void answered(Window window, String reference) {
        try (Visit staff = signedIn(window)) {
            staff.goTo("/cases/enquiry/" + reference).press("Record as sent");
            staff.press("Promise the call");
            assertThat(staff.errors()).isNotEmpty();
            LocalDate soon = London.today(Portal.running().bean(Clock.class)).plusDays(3);
            staff.fillDate(
                            "On which day?",
                            soon.getDayOfMonth(),
                            soon.getMonthValue(),
                            soon.getYear())
                    .fill("At what time?", "14:30")
                    .fill("Who rings?", "Hattie Greenshank")
                    .press("Promise the call")
                    .sees("Ring as promised");
        }
    }

    private void followedAndWithdrawn(Window window) {
        String link = Mailbox.lastTo(email).link().getPath();
        try (Visit visit = Browser.open(window)) {
            visit.goTo(link).sees("We ring you on").press("Withdraw my enquiry");
            assertThat(visit.path()).isEqualTo("/enquiries/withdrawn");
            visit.goTo(link).sees("This link does not work any more");
            assertThat(visit.status()).isEqualTo(404);
        }
    }

    private void entered(Window window) {
        try (Visit staff = signedIn(window)) {
            staff.follow("Enter a new case")
                    .follow("An enquiry about adopting")
                    .press("Enter enquiry");
            assertThat(staff.errors()).isNotEmpty();
            staff.choose("On paper")
                    .choose("Adopting a child of my family")
                    .fill("Your name", name)
                    .fill("Postal address (optional)", "1 Example Lane\nWherryford")
                    .tick("Letter")
                    .select("Your local council", "Hartlepool")
                    .press("Enter enquiry")
                    .sees("1 Example Lane");
        }
    }

    private static Visit signedIn(Window window) {
        return Browser.signedIn(window, People.staff(StaffRole.TRIAGE));
    }
}
