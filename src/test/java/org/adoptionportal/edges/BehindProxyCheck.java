package org.adoptionportal.edges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.adoptionportal.dev.LocalMailbox.Letter;
import org.adoptionportal.served.Installation;
import org.adoptionportal.support.RawHttp;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The proxy's configuration keeps what it promises. */
class BehindProxyCheck {

    private static final String GET = "GET /health/liveness HTTP/1.1\r\n";
    private static final String HOST = "Host: localhost\r\n";
    private static final String POST = "POST /api/v1/enquiries HTTP/1.1\r\n" + HOST;
    private static final int MANY = 500;

    private static Installation portal;
    private static HttpClient client;

    @BeforeAll
    static void start() {
        portal =
                Installation.start(
                        Installation.emptied(Path.of("target", "edges").toAbsolutePath()),
                        Map.of("PORTAL_ATTEMPTS_PER_ADDRESS", "3"));
        client = portal.client();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                GET + "\r\n",
                GET + "Host: localhost\r\nHost: elsewhere\r\n\r\n",
                GET + "Host: elsewhere\r\n\r\n",
                GET + "Host : localhost\r\n\r\n",
                GET + HOST + "X-One: a\0b\r\n\r\n",
                "GET /\u00ff HTTP/1.1\r\n" + HOST + "\r\n",
                "GET /health/liveness\r\n\r\n",
                "TRACE / HTTP/1.1\r\n" + HOST + "\r\n",
                "CONNECT localhost:443 HTTP/1.1\r\n" + HOST + "\r\n",
                POST + "Transfer-Encoding: xchunked\r\nContent-Length: 2\r\n\r\n{}",
                POST + "Transfer-Encoding: xchunked\r\n\r\n{}",
                POST + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
                POST + "Content-Length: +2\r\n\r\n{}",
            })
    void whatIsMalformedIsRefused(String request) {
        assertThat(firstLine(request)).matches("HTTP/1\\.[01] 4\\d\\d .*");
    }

    /** The portal itself refuses these, so what came there was not these any more. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /health/liveness HTTP/1.1~Host: localhost~X-One: a~ b~~| 200",
                "GET /health/liveness HTTP/3.7~Host: localhost~~| 200",
                "POST /api/v1/enquiries HTTP/1.1~Host: localhost~Content-Type: application/json"
                        + "~Transfer-Encoding: chunked~Content-Length: 9~~2~{}~0~~| 422",
            })
    void whatItBearsReachesThePortalClean(String request, String status) {
        assertThat(firstLine(request.replace("~", "\r\n"))).contains(status);
    }

    private static String firstLine(String request) {
        try (RawHttp connection = RawHttp.to(portal.home(), portal.sockets())) {
            connection.send(request);
            return connection.line();
        }
    }

    @Test
    void aFloodOfHeadersIsRefused() {
        String flood = GET + HOST + "X-Flood: a\r\n".repeat(2_000) + "\r\n";
        assertThat(RawHttp.all(portal.home(), portal.sockets(), flood)).contains(" 400 ");
    }

    /** Only TLS is spoken, and nothing that watches is to be seen. */
    @Test
    void whatIsForOperatorsIsNotServed() throws IOException, InterruptedException {
        URI metrics = portal.home().resolve("/metrics");
        assertThat(client.send(get(metrics), BodyHandlers.ofString()).statusCode()).isEqualTo(404);
        assertThat(RawHttp.all(portal.home(), GET + HOST + "\r\n")).doesNotContain("200");
    }

    /** The limit of enquiries counts who really asks, whatever they say of themselves. */
    @Test
    void forgedHeadersDoNotPass() throws IOException, InterruptedException {
        List<Integer> answers = new ArrayList<>();
        String address = "e" + UUID.randomUUID() + "@example.org";
        for (int i = 1; i <= 4; i++) {
            HttpRequest forged =
                    enquiry(address)
                            .header("X-Forwarded-For", "192.0.2." + i)
                            .header("X-Forwarded-Host", "evil.example.net")
                            .header("X-Forwarded-Proto", "http")
                            .header("Forwarded", "for=192.0.2." + i + ";host=evil.example.net")
                            .build();
            answers.add(client.send(forged, BodyHandlers.discarding()).statusCode());
        }
        assertThat(answers).containsExactly(201, 201, 201, 429);
        Letter letter =
                Awaitility.await()
                        .until(() -> letters(address), found -> !found.isEmpty())
                        .getFirst();
        assertThat(letter.text()).contains(portal.home().toString()).doesNotContain("evil");
    }

    private static List<Letter> letters(String address) {
        return portal.mailbox().newestFirst().stream()
                .filter(letter -> letter.to().contains(address))
                .toList();
    }

    @Test
    void redirectsStayAtHome() throws IOException, InterruptedException {
        HttpRequest forged =
                HttpRequest.newBuilder(portal.home().resolve("/worklist"))
                        .header("X-Forwarded-Host", "evil.example.net")
                        .build();
        HttpResponse<String> answer = client.send(forged, BodyHandlers.ofString());
        String location = answer.headers().firstValue("Location").orElseThrow();
        assertThat(portal.home().resolve(location).getHost()).isEqualTo("localhost");
    }

    @Test
    void slowSendersKeepNobodyWaitingAndAreCutOff() throws IOException, InterruptedException {
        List<RawHttp> slow = new ArrayList<>();
        try {
            for (int i = 0; i < MANY; i++) {
                slow.add(RawHttp.to(portal.home(), portal.sockets()));
                slow.getLast()
                        .send(i % 2 == 0 ? GET + "X-" : POST + "Content-Length: 9000\r\n\r\n{");
            }
            URI page = portal.home();
            assertThat(client.send(get(page), BodyHandlers.ofString()).statusCode()).isEqualTo(200);
            assertThat(slow).allSatisfy(each -> assertThat(each.rest()).contains(" 408 "));
        } finally {
            slow.forEach(RawHttp::close);
        }
    }

    @Test
    void oneInstanceStoppedFailsNobody() throws InterruptedException {
        AtomicBoolean enough = new AtomicBoolean();
        CompletableFuture<List<Integer>> asking =
                CompletableFuture.supplyAsync(() -> askUntil(enough));
        portal.one().stop();
        portal.one().startAgain();
        portal.one().awaitReady();
        portal.two().kill();
        portal.two().startAgain();
        portal.two().awaitReady();
        enough.set(true);
        assertThat(asking.join()).hasSizeGreaterThan(100).containsOnly(200);
    }

    private static List<Integer> askUntil(AtomicBoolean enough) {
        List<Integer> answers = new ArrayList<>();
        while (!enough.get()) {
            HttpRequest page = get(portal.home());
            answers.add(client.sendAsync(page, BodyHandlers.discarding()).join().statusCode());
        }
        return answers;
    }

    private static HttpRequest get(URI uri) {
        return HttpRequest.newBuilder(uri).build();
    }

    private static HttpRequest.Builder enquiry(String email) {
        String json =
                """
                {"interest":"ADOPTING","names":"Wren Tallow","email":"%s","ways":["EMAIL"],\
                "authority":"1","postcode":"AB1 2CD","question":"How long does it take?"}\
                """
                        .formatted(email);
        return HttpRequest.newBuilder(portal.home().resolve("/api/v1/enquiries"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(json));
    }
}
