package org.adoptionportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Browser;
import org.adoptionportal.support.Mailbox;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Visit;
import org.adoptionportal.support.Window;

/** Somebody asks a question without an account, follows it by their personal link and withdraws. */
class EnquireTest {

    private final String name = "Wren " + UUID.randomUUID();
    private final String email = UUID.randomUUID() + "@example.org";

    @Journey
    void askedFollowedAndWithdrawn(Window window) {
        try (Visit visit = Browser.open(window)) {
            visit.goTo("/adopt").follow("Ask us a question or for information").press("Send");
            assertThat(visit.errors()).isNotEmpty();
            visit.choose("Adopting a child")
                    .fill("Your name", name)
                    .fill("Email address", email)
                    .tick("Email")
                    .select("Your local council", "Hartlepool")
                    .press("Send")
                    .sees("What happens next");
            visit.goTo(Mailbox.lastTo(email).link().getPath()).press("Withdraw my enquiry");
            assertThat(visit.path()).isEqualTo("/enquiries/withdrawn");
        }
        worked(window);
    }

    private void worked(Window window) {
        Person worker = People.staff(StaffRole.TRIAGE);
        try (Visit staff = Browser.open(window)) {
            staff.goTo("/sign-in")
                    .fill("Sign-in name", worker.signInName())
                    .fill("Password", Person.PASSWORD)
                    .press("Sign in");
            staff.follow("Enter an enquiry").press("Enter enquiry");
            assertThat(staff.errors()).isNotEmpty();
            staff.goTo("/worklist?view=closed").follow(name).sees("Withdrawn");
        }
    }
}
