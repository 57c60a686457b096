package org.adoptionportal.served;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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
    private final List<String> java;
    private final int port;
    private Process process;

    private Instance(File log, Map<String, String> settings, List<String> java, int port)
            throws IOException {
        this.log = log;
        this.settings = settings;
        this.java = java;
        this.port = port;
        this.process = launch(settings);
    }

    /**
     * Starts it; does not wait.
     *
     * @param java what the virtual machine is told
     */
    public static Instance start(
            Path folder, String name, Map<String, String> settings, String... java) {
        try {
            File log = folder.resolve("instance-" + name + ".log").toFile();
            return new Instance(log, settings, List.of(java), FreePort.find());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process launch(Map<String, String> with) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.addAll(java);
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.adoptionportal.Application"));
        ProcessBuilder portal =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        portal.environment().putAll(with);
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
            process = launch(changed);
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

    public long pid() {
        return process.pid();
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
