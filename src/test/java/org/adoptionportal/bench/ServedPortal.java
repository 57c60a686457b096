package org.adoptionportal.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.adoptionportal.dev.FreePort;
import org.awaitility.Awaitility;

/** A portal in a process of its own, as an operator runs it, with the floor beside its pages. */
final class ServedPortal implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration POLL = Duration.ofMillis(20);

    private final Process process;
    private final URI home;
    private final Duration firstAnswer;

    private ServedPortal(Process process, URI home, Duration firstAnswer) {
        this.process = process;
        this.home = home;
        this.firstAnswer = firstAnswer;
    }

    /** Returns when it has answered the first time. */
    static ServedPortal start(Path folder, Map<String, Object> settings) throws IOException {
        int port = FreePort.find();
        URI home = URI.create("http://127.0.0.1:" + port + "/");
        ProcessBuilder portal =
                new ProcessBuilder(command())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("portal.log").toFile());
        settings.forEach((name, value) -> portal.environment().put(name, value.toString()));
        portal.environment()
                .putAll(
                        Map.of(
                                "MICRONAUT_ENVIRONMENTS",
                                "bench",
                                "PORT",
                                Integer.toString(port),
                                "PUBLIC_URL",
                                "http://localhost:" + port,
                                "CONFIG_DIR",
                                config(folder).toString(),
                                "PORTAL_ATTEMPTS_PER_ADDRESS",
                                "1000000"));
        long begun = System.nanoTime();
        Process process = portal.start();
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(POLL)
                .failFast("It ended: see " + folder.resolve("portal.log"), () -> !process.isAlive())
                .until(() -> answers(home));
        return new ServedPortal(process, home, Duration.ofNanos(System.nanoTime() - begun));
    }

    private static List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                "org.adoptionportal.Application");
    }

    private static Path config(Path folder) throws IOException {
        Path config = Files.createDirectories(folder.resolve("config"));
        Files.writeString(
                config.resolve("agency.yml"),
                Files.readString(Path.of("src/main/resources/agency/agency.yml")));
        return config.toAbsolutePath();
    }

    private static boolean answers(URI home) {
        try {
            URI ready = home.resolve("/health/readiness");
            HttpURLConnection asked = (HttpURLConnection) ready.toURL().openConnection();
            return asked.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    URI home() {
        return home;
    }

    /** From the start of the process until it was ready to serve. */
    Duration firstAnswer() {
        return firstAnswer;
    }

    /** What the process holds of the machine's memory, in MiB; only where /proc tells. */
    long memory() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
        }
    }
}
