package org.adoptionportal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** An enquiry that is on its way to a portal: its second half is still to be sent. */
final class HalfSentEnquiry implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;
    private static final String BODY =
            """
            {"interest":"ADOPTING","names":"Wren Tallow","email":"wren@example.org",\
            "ways":["EMAIL"],"authority":"1","postcode":"AB1 2CD","question":"How long?"}\
            """;

    private final Socket socket;

    private HalfSentEnquiry(Socket socket) {
        this.socket = socket;
    }

    static HalfSentEnquiry to(int port) throws IOException {
        var sent = new HalfSentEnquiry(new Socket(InetAddress.getLoopbackAddress(), port));
        sent.socket.setSoTimeout(PATIENCE_MILLIS);
        sent.write(
                """
                POST /api/v1/enquiries HTTP/1.1
                Host: 127.0.0.1:%d
                Content-Type: application/json
                Idempotency-Key: half-sent-when-told-to-stop
                Connection: close
                Content-Length: %d

                """
                        .formatted(port, BODY.length())
                        .replace("\n", "\r\n"));
        sent.write(BODY.substring(0, BODY.length() / 2));
        return sent;
    }

    /** The whole answer. */
    String answerToTheRest() throws IOException {
        write(BODY.substring(BODY.length() / 2));
        return new String(socket.getInputStream().readAllBytes(), US_ASCII);
    }

    private void write(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(US_ASCII));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
