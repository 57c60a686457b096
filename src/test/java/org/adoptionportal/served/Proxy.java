package org.adoptionportal.served;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.awaitility.Awaitility;

/** HAProxy with the configuration that operators are given, on a loopback port. */
final class Proxy implements AutoCloseable {

    private static final String CONFIGURATION = "src/docs/haproxy.cfg";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Process process;
    private final SSLContext trusting;

    private Proxy(Process process, SSLContext trusting) {
        this.process = process;
        this.trusting = trusting;
    }

    static Proxy start(Path folder, int port, Instance one, Instance two)
            throws IOException, GeneralSecurityException {
        Certificate certificate = Certificate.in(folder);
        File log = folder.resolve("haproxy.log").toFile();
        ProcessBuilder haproxy =
                new ProcessBuilder("haproxy", "-db", "-f", CONFIGURATION)
                        .redirectErrorStream(true)
                        .redirectOutput(log);
        haproxy.environment()
                .putAll(
                        Map.of(
                                "PORTAL_BIND", "127.0.0.1:" + port,
                                "PORTAL_CERTIFICATE", certificate.pem(folder).toString(),
                                "PORTAL_HOST", "localhost",
                                "PORTAL_ONE", one.address(),
                                "PORTAL_TWO", two.address()));
        Process process = Signals.start(haproxy);
        Awaitility.await()
                .atMost(PATIENCE)
                .failFast("HAProxy ended: see " + log, () -> !process.isAlive())
                .until(() -> listens(port));
        return new Proxy(process, certificate.trusting());
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    SSLContext trusting() {
        return trusting;
    }

    static URI home(int port) {
        return URI.create("https://localhost:" + port + "/");
    }

    @Override
    public void close() {
        Signals.end(process);
    }
}
