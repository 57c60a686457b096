package org.adoptionportal.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Mailbox;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

class TooManyTriesTest {

    private static final int MOST = 10;
    private static final Api PROGRAM = Api.anonymous();

    private final Person person = People.adopter();

    @Test
    void ofAThousandWrongPasswordsOnlyTenAreLookedAt() {
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            statuses.add(ask(person.signInName(), "wrong-" + i).status());
        }
        assertThat(statuses.subList(0, MOST)).containsOnly(401);
        assertThat(statuses.subList(MOST, 1_000)).containsOnly(429);
        Answer right = ask(person.signInName(), Person.PASSWORD);
        assertThat(right.status()).as("nor is the right one looked at now").isEqualTo(429);
        assertThat(ask(People.adopter().signInName(), Person.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void aNameThatIsNobodysIsRefusedInTheSameWords() {
        Answer known = last(person.signInName());
        Answer unknown = last("nobody-" + UUID.randomUUID());
        assertThat(unknown.status()).isEqualTo(429);
        assertThat(unknown.body()).isEqualTo(known.body());
        assertThat(unknown.field("type")).isEqualTo("/problems/too-many");
        assertThat(Integer.parseInt(unknown.header("Retry-After"))).isBetween(600, 900);
    }

    @Test
    void signingInClearsWhatCameBefore() {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < MOST - 1; i++) {
                assertThat(ask(person.signInName(), "wrong").status()).isEqualTo(401);
            }
            assertThat(ask(person.signInName(), Person.PASSWORD).status()).isEqualTo(200);
        }
    }

    @Test
    void thePageSaysKindlyHowLongToWait() {
        Visitor visitor = Visitor.anonymous();
        last(person.signInName());
        Page page =
                visitor.submit(
                        visitor.get("/sign-in"),
                        Map.of("signInName", person.signInName(), "password", Person.PASSWORD));
        assertThat(page.status()).isEqualTo(429);
        assertThat(page.text()).contains("Wait 15 minutes, then try again", "call us");
    }

    @Test
    void nobodysMailboxIsFloodedByRequestsForAccounts() {
        String email = "flooded-" + UUID.randomUUID() + "@example.org";
        for (int i = 0; i < 5; i++) {
            assertThat(signUp(email, i).path()).startsWith("/account/check-your-email");
        }
        assertThat(signUp(email, 5).status()).isEqualTo(429);
        assertThat(Mailbox.awaitTo(email, 5)).hasSize(5);
    }

    @Test
    void anAddressMadeUpInAHeaderDoesNotHelp() {
        try (EmbeddedServer direct = another("198.51.100.1")) {
            for (int i = 0; i < 3; i++) {
                assertThat(from(direct, "192.0.2." + i)).isEqualTo(401);
            }
            assertThat(from(direct, "192.0.2.77")).isEqualTo(429);
        }
    }

    @Test
    void behindAProxyOnlyWhatTheProxyWroteCounts() {
        try (EmbeddedServer proxied = another("127.0.0.1")) {
            String customer = "2001:db8:" + Integer.toHexString(hashCode() & 0xffff) + ":1::";
            for (int i = 0; i < 3; i++) {
                assertThat(from(proxied, "192.0.2." + i + ", " + customer + i)).isEqualTo(401);
            }
            assertThat(from(proxied, "192.0.2.77, " + customer + "ff")).isEqualTo(429);
            assertThat(from(proxied, "192.0.2.77, 2001:db8:ffff:9::1")).isEqualTo(401);
        }
    }

    /** Three tries for an address; the counts of other tests' are under another purpose or name. */
    private static EmbeddedServer another(String proxy) {
        Portal.running()
                .inTransaction(status ->
                        status.getConnection()
                                .prepareStatement("DELETE FROM attempt")
                                .executeUpdate());
        return Portal.running()
                .another(Map.of("portal.attempts.per-address", 3, "portal.trusted-proxies", proxy));
    }

    private static int from(EmbeddedServer server, String forwarded) {
        HttpRequest request =
                HttpRequest.newBuilder(server.getURI().resolve("/api/v1/token"))
                        .header("Content-Type", "application/json")
                        .header("X-Forwarded-For", forwarded)
                        .POST(BodyPublishers.ofString(body(UUID.randomUUID().toString(), "wrong")))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            return answer.statusCode();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Page signUp(String email, int number) {
        Visitor visitor = Visitor.anonymous();
        return visitor.submit(
                visitor.get("/account/sign-up"),
                Map.of(
                        "name",
                        "Robin Fenwick",
                        "email",
                        email,
                        "signInName",
                        "flood" + number + UUID.randomUUID(),
                        "password",
                        "copper-heron-winter-tide"));
    }

    private static Answer last(String name) {
        for (int i = 0; i < MOST; i++) {
            ask(name, "wrong");
        }
        return ask(name, "wrong");
    }

    private static Answer ask(String name, String password) {
        return PROGRAM.post("/api/v1/token", body(name, password));
    }

    private static String body(String name, String password) {
        return "{\"signInName\": \"%s\", \"password\": \"%s\"}".formatted(name, password);
    }
}
