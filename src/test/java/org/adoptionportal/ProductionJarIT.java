package org.adoptionportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.adoptionportal.dev.EmbeddedDatabase;
import org.adoptionportal.dev.FreePort;
import org.adoptionportal.dev.LocalMailbox;
import org.adoptionportal.platform.crypto.NewKeys;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The portal as an agency runs it: the packaged jar and nothing else of this checkout. */
@Timeout(180)
class ProductionJarIT {

    private static final Path JAR = Path.of("target", "adoption-portal.jar").toAbsolutePath();

    private static final Path EXAMPLE = Path.of("src/main/resources/agency/agency.yml");
    private static final Pattern FOREIGN =
            Pattern.compile(
                    "^org/adoptionportal/(dev|support)/|^(org/junit|com/icegreen|ch/vorburger)/"
                            + "|/bin/mariadbd$");

    @TempDir Path folder;

    @Test
    void holdsNothingOfTestsNorADatabaseServer() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.getEntry("org/adoptionportal/Application.class")).isNotNull();
            assertThat(jar.stream().map(JarEntry::getName).filter(FOREIGN.asPredicate())).isEmpty();
        }
    }

    @Test
    void comesWithTheListOfWhatIsInIt() throws IOException {
        assertThat(Files.readString(Path.of("target", "bom.json")))
                .contains(
                        "\"mysql-connector-j\"", "\"micronaut-http-server-netty\"", "\"licenses\"")
                .doesNotContain("\"junit-jupiter\"", "\"greenmail\"", "\"playwright\"");
    }

    @Test
    void namesAllThatIsMissing() throws IOException, InterruptedException {
        Process portal = run(Map.of(), "serve");
        assertThat(portal.waitFor()).isEqualTo(1);
        assertThat(output())
                .contains("DATABASE_URL", "DATABASE_USER", "DATABASE_PASSWORD")
                .contains(NewKeys.SEALING, NewKeys.SEARCH, NewKeys.JWT, NewKeys.CSRF)
                .contains("MAIL_HOST", "MAIL_FROM", "PUBLIC_URL", "CONFIG_DIR")
                .doesNotContain("\tat ");
    }

    @Test
    void saysThatTheDatabaseDoesNotAnswer() throws IOException, InterruptedException {
        Map<String, String> settings = settings();
        settings.put("DATABASE_URL", "jdbc:mysql://127.0.0.1:" + FreePort.find() + "/portal");
        assertThat(run(settings, "migrate").waitFor()).isEqualTo(1);
        assertThat(output()).contains("DATABASE_URL").doesNotContain("\tat ");
    }

    @Test
    void migratesThenServesThenStops() throws IOException, InterruptedException {
        try (EmbeddedDatabase database = EmbeddedDatabase.forTests(Path.of("target", "jar"));
                LocalMailbox mailbox = LocalMailbox.start()) {
            Map<String, String> settings = settings();
            database.settings().forEach((name, value) -> settings.put(name, value.toString()));
            mailbox.settings().forEach((name, value) -> settings.put(name, value.toString()));
            settings.put("PORTAL_MIGRATE_ON_START", "false");

            assertThat(run(settings, "serve").waitFor()).isEqualTo(1);
            assertThat(output()).contains("migrate first").doesNotContain("\tat ");
            assertThat(run(settings, "migrate").waitFor()).isZero();
            assertThat(run(settings, "verify-audit").waitFor()).isZero();
            assertThat(output()).contains("The audit trail holds");
            servesUntilToldToStop(settings);
        }
    }

    private void servesUntilToldToStop(Map<String, String> settings)
            throws IOException, InterruptedException {
        Process portal = run(settings, "serve");
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI ready =
                    URI.create("http://127.0.0.1:" + settings.get("PORT") + "/health/readiness");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(90))
                    .ignoreExceptionsInstanceOf(IOException.class)
                    .failFast("ended: " + output(), () -> !portal.isAlive())
                    .until(() -> status(client, ready) == 200);
            portal.destroy();
            assertThat(portal.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(portal.exitValue()).isEqualTo(143);
        } finally {
            portal.destroyForcibly();
        }
    }

    private static int status(HttpClient client, URI uri) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding())
                .statusCode();
    }

    private Map<String, String> settings() throws IOException {
        Files.copy(EXAMPLE, folder.resolve("agency.yml"), StandardCopyOption.REPLACE_EXISTING);
        Map<String, String> settings = new HashMap<>(NewKeys.make());
        settings.put("PORT", String.valueOf(FreePort.find()));
        settings.put("PUBLIC_URL", "https://portal.example.org");
        settings.put("CONFIG_DIR", folder.toString());
        return settings;
    }

    private Process run(Map<String, String> settings, String command) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        ProcessBuilder portal =
                new ProcessBuilder(List.of(java, "-jar", JAR.toString(), command))
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("output").toFile());
        portal.environment().clear();
        portal.environment().putAll(settings);
        return portal.start();
    }

    private String output() throws IOException {
        return Files.readString(folder.resolve("output"));
    }
}
