package org.adoptionportal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.adoptionportal.dev.ExampleAgency;
import org.adoptionportal.dev.FreePort;
import org.awaitility.Awaitility;

/** The packaged jar, run as an operator runs it: in a folder of its own, by settings alone. */
final class PackagedPortal {

    static final Path JAR = Path.of("target", "adoption-portal.jar").toAbsolutePath();

    private final Path folder;
    private final List<String> program;
    private final Map<String, String> settings = new HashMap<>();

    /** With an agency, an address and a port; everything else is still to be set. */
    PackagedPortal(Path folder) throws IOException {
        this(folder, List.of(java(), "-jar", JAR.toString()));
    }

    /** Started in another way: by these words, and the command after them. */
    PackagedPortal(Path folder, List<String> program) throws IOException {
        this.folder = folder;
        this.program = program;
        set(
                Map.of(
                        "PORT",
                        FreePort.find(),
                        "PUBLIC_URL",
                        "https://portal.example.org",
                        "CONFIG_DIR",
                        ExampleAgency.in(folder)));
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin/java").toString();
    }

    PackagedPortal set(Map<String, ?> more) {
        more.forEach((name, value) -> settings.put(name, value.toString()));
        return this;
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + settings.get("PORT") + path);
    }

    Process start(String command) throws IOException {
        return start(command, settings);
    }

    /** With no settings at all. */
    Process startBare(String command) throws IOException {
        return start(command, Map.of());
    }

    private Process start(String command, Map<String, String> environment) throws IOException {
        List<String> words = Stream.concat(program.stream(), Stream.of(command)).toList();
        ProcessBuilder portal =
                new ProcessBuilder(words)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("output").toFile());
        portal.environment().clear();
        portal.environment().putAll(environment);
        return portal.start();
    }

    /** Does one command to its end, and says with which code it ended. */
    int run(String command) throws IOException, InterruptedException {
        return start(command).waitFor();
    }

    /** Returns when it is ready; whoever started it ends it. */
    Process serving() throws IOException {
        Process portal = start("serve");
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .ignoreExceptionsInstanceOf(IOException.class)
                .failFast("ended: " + output(), () -> !portal.isAlive())
                .until(() -> status("/health/readiness") == 200);
        return portal;
    }

    int status(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }

    /** All that the last command printed. */
    String output() throws IOException {
        return Files.readString(folder.resolve("output"));
    }
}
