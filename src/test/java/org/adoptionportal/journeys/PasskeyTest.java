package org.adoptionportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Map;
import org.adoptionportal.support.Browser;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Visit;
import org.adoptionportal.support.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Somebody adds a passkey and signs in with it, by a device that Chromium plays. Passkeys are bound
 * to a host by name, so this portal has one.
 */
class PasskeyTest {

    private static EmbeddedServer server;
    private static URI home;

    private final Person person = People.enrolled(People.adopter());

    @BeforeAll
    static void start() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        home = URI.create("http://localhost:" + port);
        server =
                Portal.running()
                        .another(
                                Map.of(
                                        "micronaut.server.port",
                                        port,
                                        "micronaut.server.host",
                                        "localhost",
                                        "portal.public-url",
                                        home.toString()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void addedAndUsed() {
        try (Visit visit = Browser.open(Window.WITH_SCRIPT, home)) {
            plugIn(visit);
            code(visit);
            add(visit);
            visit.press("Sign out");
            signIn(visit);
            assertThat(visit.path()).isEqualTo("/home");
            visit.goTo("/account/second-factor/passkeys").doesNotSee("Never");
        }
    }

    @Test
    void onADeviceWithoutItACodeStillDoes() {
        try (Visit visit = Browser.open(Window.WITH_SCRIPT, home)) {
            plugIn(visit);
            code(visit);
            add(visit);
        }
        try (Visit visit = Browser.open(Window.WITH_SCRIPT, home)) {
            plugIn(visit);
            password(visit).press("Use a passkey").doesNotSee("did not work");
            visit.page().locator("main form button").click();
            visit.sees("That did not work").doesNotSee("too old");
            visit.isStillGood().follow("Back");
            visit.fill("Code", person.code()).press("Continue");
            assertThat(visit.path()).isEqualTo("/home");
        }
    }

    @Test
    void theSecondFactorAndItsPasskeysGoTogether() {
        try (Visit visit = Browser.open(Window.WITH_SCRIPT, home)) {
            plugIn(visit);
            code(visit);
            add(visit);
            visit.page().getByText("Remove the passkey added").click();
            visit.doesNotSee("Last used");
            add(visit);
            visit.goTo("/account/second-factor/removal")
                    .fill("Your password", Person.PASSWORD)
                    .fill("Code", person.code())
                    .press("Remove");
            visit.press("Sign out");
            password(visit);
            assertThat(visit.path()).isEqualTo("/home");
        }
    }

    @Test
    void withoutScriptsThePageSaysWhatDoes() {
        try (Visit visit = Browser.open(Window.WITHOUT_SCRIPT, home)) {
            code(visit);
            visit.goTo("/account/second-factor/passkeys").sees("Passkeys need JavaScript");
        }
    }

    private void add(Visit visit) {
        visit.goTo("/account/second-factor/passkeys")
                .fill("Your password", Person.PASSWORD)
                .fill("Code", person.code())
                .press("Add a passkey")
                .press("Continue");
        visit.sees("Your passkey is ready").sees("Last used");
    }

    private void signIn(Visit visit) {
        password(visit).press("Use a passkey");
        assertThat(visit.heading()).isEqualTo("Sign in with your passkey");
        visit.press("Continue");
    }

    private void code(Visit visit) {
        password(visit).fill("Code", person.code()).press("Continue");
    }

    private Visit password(Visit visit) {
        return visit.goTo("/sign-in")
                .fill("Sign-in name", person.signInName())
                .fill("Password", Person.PASSWORD)
                .press("Sign in");
    }

    /** A device that makes and shows passkeys without asking anybody. */
    private static void plugIn(Visit visit) {
        CDPSession session = visit.page().context().newCDPSession(visit.page());
        session.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject device = new JsonObject();
        device.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", device);
    }
}
