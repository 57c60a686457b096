package org.adoptionportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.adoptionportal.support.Browser;
import org.adoptionportal.support.Visit;
import org.adoptionportal.support.Window;

/** Somebody reads what stands at the foot of every page. */
class ReadAboutTheServiceTest {

    @Journey
    void fromTheFootOfThePage(Window window) {
        try (Visit visit = Browser.open(window)) {
            visit.goTo("/").follow("Help and contact").sees("We are happy to help you");
            visit.follow("Privacy").sees("How long we keep it");
            visit.follow("Cookies").sees("It keeps you signed in.");
            visit.follow("Accessibility statement").sees("We prepared this statement on");
            visit.follow("For programs").sees("First steps");
            visit.follow("Signing in").sees("Ask for the next token");
            visit.goTo("/no-such-page").sees("We cannot find that page").follow("Privacy");
            assertThat(visit.heading()).isEqualTo("Privacy");
        }
    }
}
