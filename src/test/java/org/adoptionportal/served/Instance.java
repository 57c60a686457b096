package org.adoptionportal.served;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adoptionportal.dev.FreePort;
import org.awaitility.Awaitility;

/** One process of the portal, always at the same address, as often as it is started. */
public final class Instance implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration POLL = Duration.ofMillis(50);
    private static final int ASK_MILLIS = 3_000;

    private final File log;
    private final Map<String, String> settings;
    private final int port;
    private Process process;

    private Instance(File log, Map<String, String> settings, int port, Process process) {
        this.log = log;
        this.settings = settings;
        this.port = port;
        this.process = process;
    }

    /** Starts it; does not wait. */
    static Instance start(Path folder, String name, Map<String, String> settings) {
        try {
            int port = FreePort.find();
            File log = folder.resolve("instance-" + name + ".log").toFile();
            return new Instance(log, settings, port, launch(log, settings, port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process launch(File log, Map<String, String> settings, int port)
            throws IOException {
        ProcessBuilder portal =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "-Xmx384m",
                                "-XX:+UseSerialGC",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.adoptionportal.Application")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        portal.environment().putAll(settings);
        portal.environment().put("PORT", Integer.toString(port));
        return Signals.start(portal);
    }

    /** Starts it anew after it ended. */
    public void startAgain() {
        startAgain(Map.of());
    }

    /** The same, with some other settings. */
    public void startAgain(Map<String, String> changes) {
        Map<String, String> changed = new HashMap<>(settings);
        changed.putAll(changes);
        try {
            process = launch(log, changed, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void awaitReady() {
        Awaitility.await("ready: see " + log)
                .atMost(PATIENCE)
                .pollInterval(POLL)
                .failFast("It ended: see " + log, () -> !process.isAlive())
                .until(this::isReady);
    }

    private boolean isReady() {
        try {
            HttpURLConnection asked =
                    (HttpURLConnection)
                            home().resolve("/health/readiness").toURL().openConnection();
            asked.setConnectTimeout(ASK_MILLIS);
            asked.setReadTimeout(ASK_MILLIS);
            return asked.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    public URI home() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    /** Ends it as an operator does. */
    public void stop() {
        Signals.end(process);
    }

    public void kill() {
        Signals.kill(process);
    }

    public void freeze() {
        Signals.freeze(process.toHandle());
    }

    public void thaw() {
        Signals.thaw(process.toHandle());
    }

    /** What it wrote into its log. */
    public List<String> log() {
        try {
            return Files.readAllLines(log.toPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        thaw();
        stop();
    }
}
