package org.adoptionportal.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The browser instrument itself: it must pass what is good and fail what is bad. */
class VisitTest {

    private static HttpServer server;

    @BeforeAll
    static void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", VisitTest::answer);
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(1);
        boolean sent = exchange.getRequestMethod().equals("POST");
        exchange.getRequestBody().readAllBytes();
        if (sent) {
            exchange.getResponseHeaders().add("Location", "/thanks");
        }
        exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders().add("Content-Security-Policy", "script-src 'nonce-a'");
        byte[] body = page(path).getBytes(StandardCharsets.UTF_8);
        int status = path.startsWith("status-") ? Integer.parseInt(path.substring(7)) : 200;
        exchange.sendResponseHeaders(sent ? 303 : status, sent ? -1 : body.length);
        if (!sent) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private static String page(String path) {
        String body =
                switch (path) {
                    case "form" ->
                            """
                            <form method="post"><label for="a">Sign-in name</label><input id="a" name="a">
                            <fieldset><legend>Are you sure?</legend>
                            <input type="radio" id="y" name="s" value="y"><label for="y">Yes</label>
                            <input type="radio" id="n" name="s" value="n"><label for="n">No</label></fieldset>
                            <input type="checkbox" id="t" name="t"><label for="t">I agree</label>
                            <button>Continue</button></form>
                            """;
                    case "pale" -> "<p style='color:#ccc;background:#fff'>Pale</p>";
                    case "invalid" -> "<ul><div>Hello</div></ul>";
                    case "wide" -> "<div style='width:400px'>Wide</div>";
                    case "elsewhere" -> "<img alt='x' src='http://example.org/a.png'>";
                    case "missing-file" -> "<img alt='x' src='/status-404'>";
                    case "inline-script" -> "<script>let a = 1;</script>";
                    case "script-error" -> "<script nonce='a'>throw new Error('no')</script>";
                    case "console" -> "<script nonce='a'>console.error('no')</script>";
                    case "heavy" -> "<p>" + "word ".repeat(13_000) + "</p>";
                    case "not-light" -> "<p>" + "word ".repeat(2_600) + "</p>";
                    default -> "<p>Good <a href='/form'>Start now</a></p>";
                };
        return """
        <!DOCTYPE html>
        <html lang="en-GB"><head><meta charset="utf-8"><title>%s</title><link rel="icon" href="data:,">
        <meta name="viewport" content="width=device-width, initial-scale=1"></head>
        <body><main><h1>Page %s</h1>%s</main></body></html>
        """
                .formatted(path.isEmpty() ? "home" : path, path, body);
    }

    private static Visit open(Window window) {
        return Browser.open(
                window, URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
    }

    @ParameterizedTest
    @EnumSource
    void walksThroughAGoodJourney(Window window) {
        try (Visit visit = open(window)) {
            visit.goTo("/").sees("Good").follow("Start now");
            visit.fill("Sign-in name", "robin").choose("Are you sure?", "Yes").tick("I agree");
            visit.press("Continue").doesNotSee("Sign-in name");
            assertThat(visit.heading()).isEqualTo("Page thanks");
            assertThat(visit.path()).isEqualTo("/thanks");
            assertThat(visit.status()).isEqualTo(200);
            assertThat(visit.back().heading()).isEqualTo("Page form");
        }
    }

    @Test
    void letsAPageOfItsOwnBeNotFound() {
        try (Visit visit = open(Window.WITH_SCRIPT)) {
            assertThat(visit.goTo("/status-404").status()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "WITH_SCRIPT, pale, color-contrast",
        "WITH_SCRIPT, invalid, Element “div” not allowed",
        "WITH_SCRIPT, wide, stick out sideways",
        "WITH_SCRIPT, elsewhere, asked another host: http://example.org",
        "WITHOUT_SCRIPT, elsewhere, asked another host: http://example.org",
        "WITH_SCRIPT, missing-file, answered 404",
        "WITH_SCRIPT, status-500, answered 500",
        "WITH_SCRIPT, inline-script, Content Security Policy",
        "WITH_SCRIPT, script-error, script error: Error: no",
        "WITH_SCRIPT, console, console: no",
        "WITH_SCRIPT, heavy, bytes sent for",
        "WITHOUT_SCRIPT, heavy, bytes sent for",
    })
    void failsOnABadPage(Window window, String path, String reason) {
        assertThatThrownBy(() -> visitOnly(window, path)).hasMessageContaining(reason);
    }

    @Test
    void whatFollowsTheFirstViewMustBeLight() {
        try (Visit visit = open(Window.WITH_SCRIPT)) {
            visit.goTo("/not-light");
            assertThatThrownBy(() -> visit.goTo("/not-light"))
                    .hasMessageContaining("bytes sent for");
        }
    }

    private static void visitOnly(Window window, String path) {
        try (Visit visit = open(window)) {
            visit.goTo("/" + path);
        }
    }

    @Test
    void seesOnlyWhatIsThere() {
        try (Visit visit = open(Window.WITH_SCRIPT)) {
            visit.goTo("/");
            assertThatThrownBy(() -> visit.sees("Bad")).isInstanceOf(AssertionError.class);
            assertThatThrownBy(() -> visit.doesNotSee("Good")).isInstanceOf(AssertionError.class);
        }
    }
}
