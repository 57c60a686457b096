package org.adoptionportal.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.adoptionportal.dev.MovableClock;
import org.adoptionportal.support.Browser;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Visit;
import org.adoptionportal.support.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody is away for too long in the middle of an answer, and loses nothing. */
class SignedOutByTimeTest {

    private static final Duration NEARLY = Duration.ofSeconds(28 * 60 + 30);
    private static final String LONG_ANSWER =
            "Wren, as a child.\n\n"
                    + "Robin at school, and Bobbin to my aunts. ".repeat(10)
                    + "Yes";
    private static final String PAGE = "/account/check-your-email";

    private final MovableClock clock = Portal.running().bean(MovableClock.class);
    private final Person person = People.adopter();

    @AfterEach
    void rightTime() {
        clock.reset();
    }

    @Journey
    void inTheMiddleOfALongAnswer(Window window) {
        try (Visit visit = Browser.open(window)) {
            typing(visit);
            String page = visit.path();
            visit.fill("Other names you have had (if any)", LONG_ANSWER);
            clock.moveBy(Duration.ofMinutes(40));
            visit.press("Continue").sees("You were signed out").sees("What you typed is safe");
            signIn(visit);
            assertThat(visit.heading()).isEqualTo("What you typed is safe");
            visit.sees("Wren, as a child.").press("Send what I typed").goTo(page);
            assertThat(visit.page().getByLabel("Other names you have had (if any)"))
                    .hasValue(LONG_ANSWER);
            visit.goTo("/what-you-typed").sees("You sent this at").press("Throw it away");
        }
    }

    @Test
    void isWarnedAndStays() {
        try (Visit visit = Browser.open(Window.WITH_SCRIPT)) {
            visit.page().clock().install();
            typing(visit);
            pass(visit, NEARLY);
            assertThat(warning(visit)).containsText("This is in 2 minutes.");
            visit.isStillGood();
            assertThat(warning(visit).locator("button:visible"))
                    .hasText(new String[] {"Stay signed in", "Sign out"});
            pressInWarning(visit, "Stay signed in");
            assertThat(warning(visit)).isHidden();
            pass(visit, NEARLY);
            assertThat(warning(visit)).isVisible();
            visit.page().context().request().get(Portal.running().uri(PAGE).toString());
            pass(visit, Duration.ofSeconds(11));
            assertThat(warning(visit)).isHidden();
            assertThat(visit.page().getByLabel("First names")).hasValue("Robin Wren");
        }
    }

    @Test
    void hasWhatWasTypedAndNeverSentBackAgain() {
        try (Visit visit = Browser.open(Window.WITH_SCRIPT)) {
            visit.page().clock().install();
            typing(visit);
            pass(visit, Duration.ofMinutes(31));
            visit.page().waitForURL("**/signed-out?ended=kept");
            visit.isStillGood().sees("What you typed is safe for an hour.").follow("Sign in again");
            signIn(visit);
            visit.sees("Robin Wren");
        }
    }

    @Test
    void isToldWhenNothingCanPutTheEndOff() {
        try (Visit visit = Browser.open(Window.WITH_SCRIPT)) {
            visit.page().clock().install();
            typing(visit);
            for (int i = 0; i < 35; i++) {
                clock.moveBy(Duration.ofMinutes(20));
                visit.page().context().request().get(Portal.running().uri(PAGE).toString());
            }
            visit.goTo(PAGE);
            pass(visit, Duration.ofSeconds(18 * 60 + 30));
            assertThat(warning(visit)).containsText("You have been signed in for a long time.");
            visit.isStillGood();
            assertThat(warning(visit).locator("button:visible"))
                    .hasText(new String[] {"Carry on", "Sign out"});
            pressInWarning(visit, "Carry on");
            assertThat(warning(visit)).isHidden();
            pass(visit, Duration.ofMinutes(2));
            visit.page().waitForURL("**/signed-out?ended=time*");
            visit.isStillGood().follow("Sign in again");
        }
    }

    private void typing(Visit visit) {
        visit.goTo("/sign-in");
        signIn(visit);
        visit.follow("Register your interest").press("Start now").follow("About you");
        visit.fill("First names", "Robin Wren").fill("Last name", "Fenwick");
    }

    private void signIn(Visit visit) {
        visit.fill("Sign-in name", person.signInName())
                .fill("Password", Person.PASSWORD)
                .press("Sign in");
    }

    private void pass(Visit visit, Duration time) {
        clock.moveBy(time);
        visit.page().clock().fastForward(time.toMillis());
    }

    private static Locator warning(Visit visit) {
        return visit.page().locator("dialog");
    }

    private static void pressInWarning(Visit visit, String words) {
        warning(visit)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words))
                .click();
    }
}
