package org.adoptionportal.enquiry.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Enquirer;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;

class TooManyEnquiriesTest {

    private static final String API = "/api/v1/enquiries";
    private static final int MOST = 5;

    private final Enquirer enquirer = Enquirer.valid();

    @Test
    void thePageSaysKindlyHowLongToWaitAndKeepsWhatWasTyped() {
        sendMost();
        Page refused = enquirer.sends();
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.title()).startsWith("Error: ");
        assertThat(refused.errors()).hasSize(1);
        assertThat(refused.errors().getFirst())
                .startsWith("We have had several enquiries from you")
                .contains("Wait 60 minutes, then try again", "call us")
                .endsWith("What you typed is still here.");
        assertThat(refused.value("names")).isEqualTo("Wren and Ash Tallow");
        assertThat(refused.value("question")).isEqualTo("How long does it take?");
        assertThat(Integer.parseInt(refused.answer().header("Retry-After"))).isBetween(3000, 3600);
    }

    @Test
    void anEnquiryThatIsRefusedIsNotKept() {
        sendMost();
        Page form = enquirer.visitor().get("/enquiries/new");
        assertThat(enquirer.visitor().submit(form, enquirer.answers()).status()).isEqualTo(429);
        enquirer.answers().put("email", Enquirer.valid().email());
        assertThat(enquirer.visitor().submit(form, enquirer.answers()).heading())
                .as("the key of the refused form is still free")
                .isEqualTo("We have your enquiry");
    }

    @Test
    void programsAreRefusedToo() {
        sendMost();
        Answer refused =
                Api.anonymous().send("POST", API, enquirer.json(), "Idempotency-Key", key());
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.field("type")).isEqualTo("/problems/too-many");
        assertThat(refused.field("detail")).doesNotContain("typed");
    }

    @Test
    void whoHasNoEmailAddressIsKnownByTheTelephone() {
        forgetTries();
        rings(enquirer, "01632 960 011");
        sendMost();
        rings(enquirer, "01632960011");
        assertThat(enquirer.sends().status()).isEqualTo(429);
        Enquirer another = Enquirer.valid();
        rings(another, "01632 960 012");
        assertThat(another.sends().status()).isEqualTo(200);
    }

    private static void rings(Enquirer enquirer, String telephone) {
        enquirer.answers().putAll(Map.of("email", "", "ways", "TELEPHONE", "telephone", telephone));
    }

    @Test
    void mistakesAndRepeatsDoNotCount() {
        Page form = enquirer.visitor().get("/enquiries/new");
        for (int i = 0; i <= MOST; i++) {
            enquirer.answers().put("postcode", "nowhere");
            assertThat(enquirer.sends().status()).isEqualTo(422);
            enquirer.answers().put("postcode", "AB1 2CD");
            assertThat(enquirer.visitor().submit(form, enquirer.answers()).heading())
                    .isEqualTo("We have your enquiry");
        }
    }

    @Test
    void anAddressMadeUpInAHeaderDoesNotHelp() {
        forgetTries();
        Map<String, Object> three = Map.of("portal.attempts.per-address", 3);
        try (EmbeddedServer portal = Portal.running().another(three)) {
            for (int i = 0; i < 3; i++) {
                assertThat(from(portal, "192.0.2." + i)).isEqualTo(201);
            }
            assertThat(from(portal, "192.0.2.77")).isEqualTo(429);
        }
    }

    private void sendMost() {
        for (int i = 0; i < MOST; i++) {
            assertThat(enquirer.sends().status()).isEqualTo(200);
        }
    }

    private static void forgetTries() {
        Portal.running()
                .inTransaction(status ->
                        status.getConnection()
                                .prepareStatement("DELETE FROM attempt")
                                .executeUpdate());
    }

    private static int from(EmbeddedServer server, String forwarded) {
        HttpRequest request =
                HttpRequest.newBuilder(server.getURI().resolve(API))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key())
                        .header("X-Forwarded-For", forwarded)
                        .POST(BodyPublishers.ofString(Enquirer.valid().json()))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
