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

/** An administrator makes an account; a colleague begins to use it, gets other work, and leaves. */
class StaffAccountTest {

    private final String name = "Wren " + UUID.randomUUID();
    private final Person administrator = People.staff(StaffRole.ADMINISTRATOR);
    private final String email = "wren-" + UUID.randomUUID() + "@example.org";

    @Journey
    void madeUsedChangedAndEnded(Window window) {
        try (Visit visit = Browser.signedIn(window, administrator)) {
            visit.follow("Staff accounts").follow("Make an account").press("Make the account");
            assertThat(visit.errors()).isNotEmpty();
            visit.fill("Name", name)
                    .fill("Work email address", email)
                    .fill("Sign-in name", email)
                    .tick("Manager")
                    .tick("As “Manager”: whose cases?", "All of Wherrydale Adoption")
                    .press("Make the account")
                    .sees("Invited, not used yet");
            begin(window);
            visit.follow("Staff accounts").follow(name).sees("In use");
            visit.tick("Takes enquiries and requests").press("Change their work");
            assertThat(visit.errors())
                    .containsExactly(
                            "Choose whose cases they see as “Takes enquiries and requests”");
            visit.tick("As “Takes enquiries and requests”: whose cases?", "Only Rutland")
                    .press("Change their work")
                    .sees("Manager: Wherrydale Adoption")
                    .sees("Takes enquiries and requests: Rutland");
            visit.sees("Work changed").press("End the account");
            assertThat(visit.errors()).containsExactly("Say why, in 500 characters or fewer");
            visit.fill("Why does the account end?", "Left in March").press("End the account");
            visit.sees("Account ended").sees("Left in March");
        }
    }

    private void begin(Window window) {
        try (Visit visit = Browser.open(window)) {
            visit.goTo(Mailbox.lastTo(email).link().getPath()).press("Begin to use the account");
            assertThat(visit.errors()).containsExactly("Enter a password");
            visit.fill("Password", "copper-heron-winter-tide").press("Begin to use the account");
            assertThat(visit.path()).isEqualTo("/sign-in");
        }
    }
}
