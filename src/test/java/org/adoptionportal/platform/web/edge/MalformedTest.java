package org.adoptionportal.platform.web.edge;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.RawHttp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What two servers may read differently is refused, and nothing more is read of the connection. */
class MalformedTest {

    private static final String GET = "GET /health/liveness HTTP/1.1\r\n";
    private static final String POST = "POST /api/v1/enquiries HTTP/1.1\r\nHost: portal\r\n";
    private static final Pattern OF_ONE_ANSWER =
            Pattern.compile("content-(type|length)|date|connection|x-request-id");
    private static final String NEXT = "GET /health/liveness HTTP/1.1\r\nHost: portal\r\n\r\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                GET + "\r\n",
                GET + "Host: \r\n\r\n",
                GET + "Host: portal\r\nHost: portal\r\n\r\n",
                GET + "Host: portal\r\nHost: elsewhere\r\n\r\n",
                GET + "Host : portal\r\n\r\n",
                GET + "Host: portal\r\nX-One: a\r\n b\r\n\r\n",
                GET + "Host: portal\r\nX-One: a\r\n\tb\r\n\r\n",
                GET + "Host: portal\r\n Transfer-Encoding: chunked\r\n\r\n",
                GET + "Host: portal\r\nX-One: a\0b\r\n\r\n",
                GET + "Host: portal\r\nX-One: a\rb\r\n\r\n",
                "GET /health/liveness HTTP/3.7\r\nHost: portal\r\n\r\n",
                "GET /health/liveness\r\n\r\n",
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                "\u0016\u0003\u0001\u0002\u0000\u0001\r\n\r\n",
                POST + "Transfer-Encoding: xchunked\r\nContent-Length: 2\r\n\r\n{}",
                POST + "Transfer-Encoding: xchunked\r\n\r\n{}",
                POST + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
                POST + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                POST + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n",
                POST + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
                POST + "Content-Length: +2\r\n\r\n{}",
            })
    void isRefused(String request) {
        String answers = RawHttp.all(Portal.running().uri("/"), request + NEXT);
        assertThat(answers).startsWith("HTTP/1.").contains(" 400 Bad Request");
        assertThat(answers.split("HTTP/1\\.", -1)).as("answers: " + answers).hasSize(2);
        assertThat(answers).doesNotContain("Exception", "netty");
        assertThat(headers(answers)).containsAll(everyAnswersHeaders());
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 20_000})
    void aFloodOfHeadersIsRefused(int length) {
        String header = "X-Flood: " + "a".repeat(length) + "\r\n";
        String request = GET + "Host: portal\r\n" + header.repeat(100_000 / length) + "\r\n";
        String answers = RawHttp.all(Portal.running().uri("/"), request);
        assertThat(answers).contains(" 413 ").doesNotContain(" 200 ");
        assertThat(headers(answers)).containsAll(everyAnswersHeaders());
    }

    private static Set<String> everyAnswersHeaders() {
        String closing = NEXT.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n");
        Set<String> headers = headers(RawHttp.all(Portal.running().uri("/"), closing));
        assertThat(headers).hasSizeGreaterThan(8);
        return headers;
    }

    /**
     * The lines of one answer that keep browsers from harm; where scripts run by their nonce, none.
     */
    private static Set<String> headers(String answer) {
        return answer.lines()
                .takeWhile(line -> !line.isEmpty())
                .skip(1)
                .map(line -> line.toLowerCase(Locale.ROOT))
                .filter(line -> !OF_ONE_ANSWER.matcher(line).lookingAt())
                .map(line -> line.replaceFirst("'nonce-[^']+'", "'none'"))
                .collect(toSet());
    }

    /** A request in the same packet is read as strictly, and a good one before it is answered. */
    @ParameterizedTest
    @ValueSource(strings = {" b", "\tb"})
    void soIsTheNextOnTheSameConnection(String fold) {
        String good = POST + "Content-Length: 2\r\n\r\n{}" + NEXT;
        String bad = GET + "Host: portal\r\nX-One: a\r\n" + fold + "\r\n\r\n";
        String answers = RawHttp.all(Portal.running().uri("/"), good + bad + NEXT);
        assertThat(answers).contains(" 422 ", " 200 ", " 400 ");
        assertThat(answers.split("HTTP/1\\.", -1)).as("answers: " + answers).hasSize(4);
    }

    /** What begins with a blank in a body is no header. */
    @ParameterizedTest
    @ValueSource(strings = {"{\r\n }", " \r\n\t{}"})
    void aBodyMayBeginItsLinesAsItLikes(String body) {
        try (RawHttp connection = RawHttp.to(Portal.running().uri("/"))) {
            connection.send(POST + "Content-Length: " + body.length() + "\r\n\r\n");
            connection.send(body);
            assertThat(connection.line()).contains(" 422 ");
        }
    }
}
