package org.adoptionportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.support.Browser;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Window;

/** Somebody who signs in sees at once what they asked for, or how to begin. */
class OwnRequestsTest {

    @Journey
    void aFamilyFindsWhatItAskedFor(Window window) {
        Person person = People.of(PersonaKind.FAMILY);
        try (var visit = Browser.signedIn(window, person)) {
            visit.sees("You have not asked us for anything yet.");
            visit.follow("See how to begin").press("Ask for support");
            visit.goTo("/home").sees("Support for your family").sees("What happens next");
            visit.follow("Go on writing");
            assertThat(visit.path()).startsWith("/family-support/requests/");
            visit.follow("Your requests").follow("See what we can do");
            assertThat(visit.path()).isEqualTo("/family-support");
        }
    }

    @Journey
    void somebodyWithoutAnAccountFindsTheirDoor(Window window) {
        try (var visit = Browser.open(window)) {
            visit.goTo("/sign-in").sees("If you do not have an account").follow("Your own records");
            assertThat(visit.path()).startsWith("/account/sign-up");
            visit.sees("You decide how fast we go.");
        }
    }
}
