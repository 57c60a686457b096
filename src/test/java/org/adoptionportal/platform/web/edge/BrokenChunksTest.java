package org.adoptionportal.platform.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.adoptionportal.support.Portal;
import org.adoptionportal.support.RawHttp;
import org.adoptionportal.support.Tables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A body that breaks off in the middle is not taken for a whole one, and nothing follows it. */
class BrokenChunksTest {

    private static final String CHUNKED = "Host: portal\r\nTransfer-Encoding: chunked\r\n";
    private static final String NEXT = "GET /health/liveness HTTP/1.1\r\nHost: portal\r\n\r\n";
    private static final String ENQUIRY =
            "{\"interest\":\"ADOPTING\",\"names\":\"Wren Tallow\",\"email\":\"wren@example.org\","
                    + "\"ways\":[\"EMAIL\"],\"authority\":\"1\",\"postcode\":\"AB1 2CD\","
                    + "\"question\":\"How long does it take?\"}";
    private static final String WHOLE =
            Integer.toHexString(ENQUIRY.length()) + "\r\n" + ENQUIRY + "\r\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ZZ\r\n",
                "-1\r\n",
                "0x2\r\n{}\r\n",
                "\r\n",
                "FFFFFFFFFFFFFFFFF\r\n",
                "2\r\n{}x\r\n",
                "2\r\n{}\n0\r\n\r\n"
            })
    void areRefusedAndTheConnectionIsClosed(String chunk) {
        var before = Tables.fingerprint();
        try (RawHttp connection = RawHttp.to(Portal.running().uri("/"))) {
            connection.send(enquiry());
            connection.send(WHOLE + chunk + NEXT);
            assertOneRefusal(connection.rest());
        }
        assertThat(Tables.fingerprint()).isEqualTo(before);
    }

    /** As above, with everything in one packet. */
    @ParameterizedTest
    @ValueSource(strings = {"ZZ\r\n", "2\r\n{}x\r\n"})
    void alsoWhenAllOfItComesAtOnce(String chunk) {
        var before = Tables.fingerprint();
        assertOneRefusal(RawHttp.all(Portal.running().uri("/"), enquiry() + WHOLE + chunk + NEXT));
        assertThat(Tables.fingerprint()).isEqualTo(before);
    }

    /** Whoever needs nothing of the body answers; the connection is closed all the same. */
    @ParameterizedTest
    @ValueSource(strings = {"GET /health/liveness", "POST /nowhere"})
    void closeTheConnectionWhoeverAnswers(String line) {
        try (RawHttp connection = RawHttp.to(Portal.running().uri("/"))) {
            connection.send(line + " HTTP/1.1\r\n" + CHUNKED + "\r\n");
            assertThat(connection.line()).startsWith("HTTP/1.1 ");
            connection.send("ZZ\r\n" + NEXT);
            assertThat(connection.rest()).doesNotContain("HTTP/1.1 ");
        }
    }

    private static String enquiry() {
        return "POST /api/v1/enquiries HTTP/1.1\r\nIdempotency-Key: a-broken-chunk\r\n"
                + "Content-Type: application/json\r\n"
                + CHUNKED
                + "\r\n";
    }

    private static void assertOneRefusal(String answers) {
        assertThat(answers)
                .startsWith("HTTP/1.1 400 ")
                .contains("/problems/malformed", "connection: close")
                .doesNotContain("Exception", "netty");
        assertThat(answers.split("HTTP/1\\.", -1)).as("answers: " + answers).hasSize(2);
    }
}
