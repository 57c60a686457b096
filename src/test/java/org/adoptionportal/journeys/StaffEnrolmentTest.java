package org.adoptionportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.factor.KnownSecrets;
import org.adoptionportal.support.Browser;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Visit;
import org.adoptionportal.support.Window;

/**
 * A new member of staff signs in for the first time, sets up an authenticator app and works; later
 * they sign in with a code, and on the day their phone is lost with a recovery code.
 */
class StaffEnrolmentTest {

    private final KnownSecrets app = Portal.running().bean(KnownSecrets.class);
    private final Person worker = People.newStaff(StaffRole.STAGE_ONE_WORKER);

    @Journey
    void firstDayOrdinaryDayAndTheDayThePhoneIsLost(Window window) {
        String key;
        List<String> recovery;
        try (Visit visit = Browser.open(window)) {
            password(visit);
            key = setUp(visit);
            recovery = keep(visit);
            visit.follow("Go to your home page");
            assertThat(visit.heading()).isEqualTo("Worklist");
        }
        withCode(window, key);
        withRecoveryCode(window, recovery.getFirst());
    }

    private String setUp(Visit visit) {
        visit.sees("You work with people's private lives.").goTo("/worklist");
        assertThat(visit.path()).isEqualTo("/account/second-factor");
        visit.press("Set up an authenticator app").press("Continue");
        assertThat(visit.errors()).containsExactly("Enter the 6 numbers that the app shows");
        visit.page().getByText("I cannot use the picture").click();
        String key = visit.isStillGood().page().locator("[data-secret]").innerText();
        visit.fill("Code that the app shows", app.codeOfKey(key)).press("Continue");
        return key;
    }

    private static List<String> keep(Visit visit) {
        assertThat(visit.heading()).isEqualTo("Keep your recovery codes");
        List<String> codes = visit.page().locator("[data-codes] li").allInnerTexts();
        visit.press("Continue");
        assertThat(visit.errors()).hasSize(1);
        visit.tick("I have printed or written down my recovery codes").press("Continue");
        visit.sees("Your second step is ready").sees("10 left");
        return codes;
    }

    private void withCode(Window window, String key) {
        app.forgetUse(worker.personaId());
        try (Visit visit = Browser.open(window)) {
            password(visit).press("Continue");
            assertThat(visit.errors())
                    .containsExactly("Enter the code from your authenticator app");
            visit.fill("Code", app.codeOfKey(key)).press("Continue");
            assertThat(visit.heading()).isEqualTo("Worklist");
        }
    }

    private void withRecoveryCode(Window window, String code) {
        try (Visit visit = Browser.open(window)) {
            password(visit).fill("Code", code).press("Continue");
            assertThat(visit.heading()).isEqualTo("Worklist");
            visit.goTo("/account/second-factor").sees("9 left");
            visit.follow("Get new recovery codes").press("Get new codes");
            assertThat(visit.errors()).containsExactly("Enter your password");
            visit.goTo("/account/second-factor/removal").press("Remove");
            assertThat(visit.errors()).containsExactly("Enter your password");
        }
    }

    private Visit password(Visit visit) {
        return visit.goTo("/sign-in")
                .fill("Sign-in name", worker.signInName())
                .fill("Password", Person.PASSWORD)
                .press("Sign in");
    }
}
