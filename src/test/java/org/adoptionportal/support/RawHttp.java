package org.adoptionportal.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import javax.net.SocketFactory;

/** A connection on which anything can be sent, also what is no HTTP. */
public final class RawHttp implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;

    private final Socket socket;

    private RawHttp(Socket socket) {
        this.socket = socket;
    }

    public static RawHttp to(URI home) {
        return to(home, SocketFactory.getDefault());
    }

    public static RawHttp to(URI home, SocketFactory sockets) {
        try {
            Socket socket = sockets.createSocket(home.getHost(), home.getPort());
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.setTcpNoDelay(true);
            return new RawHttp(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends it, and answers all that comes until the other side hangs up. */
    public static String all(URI home, String request) {
        return all(home, SocketFactory.getDefault(), request);
    }

    public static String all(URI home, SocketFactory sockets, String request) {
        try (RawHttp connection = to(home, sockets)) {
            connection.send(request);
            return connection.rest();
        }
    }

    /** Each character is one byte. */
    public void send(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that comes until the other side hangs up; it may do so however it likes. */
    public String rest() {
        StringBuilder came = new StringBuilder();
        try {
            for (int next = next(); next >= 0; next = next()) {
                came.append((char) next);
            }
        } catch (SocketTimeoutException e) {
            throw new UncheckedIOException("It did not hang up after: " + came, e);
        } catch (IOException reset) {
            return came.toString();
        }
        return came.toString();
    }

    /** The first line that comes. */
    public String line() {
        try {
            StringBuilder came = new StringBuilder();
            for (int next = next(); next >= 0 && next != '\n'; next = next()) {
                came.append((char) next);
            }
            return came.toString().strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int next() throws IOException {
        return socket.getInputStream().read();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
