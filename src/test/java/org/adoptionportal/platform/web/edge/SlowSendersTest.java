package org.adoptionportal.platform.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.RawHttp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever lets bytes drip is cut off, and keeps nobody else waiting. */
class SlowSendersTest {

    private static final String LINE = "GET /health/liveness HTTP/1.1\r\n";
    private static final String WHOLE = LINE + "Host: portal\r\n\r\n";
    private static final String BODY =
            "POST /api/v1/enquiries HTTP/1.1\r\nHost: portal\r\nContent-Length: 90000\r\n\r\n{";
    private static final int MANY = 500;

    private static final ScheduledExecutorService TAP = Executors.newScheduledThreadPool(1);
    private static EmbeddedServer hasty;

    @BeforeAll
    static void start() {
        hasty =
                Portal.running()
                        .another(
                                Map.of(
                                        "portal.edge.headers", "1s",
                                        "portal.edge.body", "1s",
                                        "portal.edge.rest", "1s"));
    }

    @AfterAll
    static void stop() {
        TAP.shutdownNow();
        hasty.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GET /hea", LINE + "X-", BODY, WHOLE, WHOLE + LINE + "X-"})
    void areCutOff(String beginning) {
        try (RawHttp connection = RawHttp.to(hasty.getURI())) {
            connection.send(beginning);
            if (!beginning.isEmpty() && !beginning.equals(WHOLE)) {
                drip(connection);
            }
            boolean answered = beginning.startsWith(WHOLE);
            assertThat(connection.rest().contains(" 200 ")).isEqualTo(answered);
        }
    }

    @Test
    void keepNobodyWaiting() {
        List<RawHttp> slow =
                IntStream.range(0, MANY)
                        .mapToObj(_ -> RawHttp.to(Portal.running().uri("/")))
                        .toList();
        try {
            slow.forEach(each -> each.send(LINE + "X-"));
            try (RawHttp quick = RawHttp.to(Portal.running().uri("/"))) {
                quick.send(WHOLE);
                assertThat(quick.line()).contains(" 200 ");
            }
            slow.forEach(each -> each.send("One: a\r\nHost: portal\r\n\r\n"));
            assertThat(slow).allSatisfy(each -> assertThat(each.line()).contains(" 200 "));
        } finally {
            slow.forEach(RawHttp::close);
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored")
    private static void drip(RawHttp connection) {
        TAP.scheduleWithFixedDelay(() -> drop(connection), 100, 100, TimeUnit.MILLISECONDS);
    }

    private static void drop(RawHttp connection) {
        try {
            connection.send("a");
        } catch (UncheckedIOException cutOff) {
            throw new IllegalStateException("Ends the dripping", cutOff);
        }
    }
}
