package org.adoptionportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.adoptionportal.dev.MovableClock;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Browser;
import org.adoptionportal.support.Council;
import org.adoptionportal.support.Mailbox;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Visit;
import org.adoptionportal.support.Window;
import org.junit.jupiter.api.AfterEach;

/** A worker opens a case that is not theirs for an hour; a manager is told and reviews it. */
class UrgentAccessTest {

    private static final int COUNCIL = Council.ofItsOwn();
    private static final int ANOTHER = Council.ofItsOwn();
    private static final String OPEN = "Open the case for one hour";
    private static final String KEEP = "Keep what I found";

    private final MovableClock clock = Portal.running().bean(MovableClock.class);
    private final Person worker = People.staffOf(ANOTHER, StaffRole.STAGE_ONE_WORKER);
    private final Person manager = People.staffOf(COUNCIL, StaffRole.MANAGER);
    private final String reference = sent();
    private final String casePage = "/cases/adoption/" + reference;

    @AfterEach
    void rightTime() {
        clock.reset();
    }

    @Journey
    void askedForReadForAnHourAndReviewed(Window window) {
        try (Visit visit = Browser.signedIn(window, worker)) {
            visit.goTo(casePage);
            assertThat(visit.status()).isEqualTo(404);
            opens(visit);
            changesNothing(visit);
            reviews(window);
            for (int minutes = 0; minutes < 58; minutes += 29) {
                assertThat(visit.goTo(casePage).status()).isEqualTo(200);
                clock.moveBy(Duration.ofMinutes(29));
            }
            visit.goTo("/urgent-access").sees("Open to you now").sees(reference);
            clock.moveBy(Duration.ofMinutes(3));
            assertThat(visit.goTo(casePage).status()).as("after the hour").isEqualTo(404);
            visit.goTo("/urgent-access").doesNotSee("Open to you now");
        }
    }

    private void opens(Visit visit) {
        visit.goTo("/urgent-access").fill("Reference of the case", reference).press(OPEN);
        assertThat(visit.errors()).containsExactly("Say why it cannot wait");
        visit.fill("Why can it not wait?", "A child is at the door and nobody answers").press(OPEN);
        visit.sees("Robin Fenwick").sees(reference);
        assertThat(visit.path()).isEqualTo(casePage);
    }

    private void changesNothing(Visit visit) {
        visit.doesNotSee("Accept into Stage One").goTo(casePage + "/acceptance");
        assertThat(visit.status()).isEqualTo(403);
    }

    private void reviews(Window window) {
        assertThat(Mailbox.awaitTo(manager.email(), 1).getLast().text())
                .doesNotContain(reference, "Robin", "child");
        try (Visit visit = Browser.signedIn(window, manager)) {
            visit.follow("Kit Hale opened " + reference)
                    .sees("A child is at the door and nobody answers")
                    .press(KEEP);
            assertThat(visit.errors()).isNotEmpty();
            visit.choose("It was right to open it")
                    .fill("What did you ask or look at?", "I rang the duty worker")
                    .press(KEEP)
                    .sees("I rang the duty worker");
            visit.follow("Worklist").doesNotSee("opened " + reference);
        }
    }

    private static String sent() {
        Applicant applicant = Applicant.begins(People.adopter());
        applicant.answersEverything(Map.of("local-authority", Integer.toString(COUNCIL)));
        applicant.sends();
        return applicant.reference();
    }
}
