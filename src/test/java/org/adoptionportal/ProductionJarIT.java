package org.adoptionportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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

    private static final Pattern FOREIGN =
            Pattern.compile(
                    "^org/adoptionportal/(dev|support)/|^(org/junit|com/icegreen|ch/vorburger)/"
                            + "|/bin/mariadbd$");

    @TempDir Path folder;

    @Test
    void holdsNothingOfTestsNorADatabaseServer() throws IOException {
        try (JarFile jar = new JarFile(PackagedPortal.JAR.toFile())) {
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
        PackagedPortal portal = new PackagedPortal(folder);
        assertThat(portal.startBare("serve").waitFor()).isEqualTo(1);
        assertThat(portal.output())
                .contains("DATABASE_URL", "DATABASE_USER", "DATABASE_PASSWORD")
                .contains(NewKeys.SEALING, NewKeys.SEARCH, NewKeys.JWT, NewKeys.CSRF)
                .contains("MAIL_HOST", "MAIL_FROM", "PUBLIC_URL", "CONFIG_DIR")
                .doesNotContain("\tat ");
    }

    @Test
    void saysThatTheDatabaseDoesNotAnswer() throws IOException, InterruptedException {
        String nowhere = "jdbc:mysql://127.0.0.1:" + FreePort.find() + "/portal";
        PackagedPortal portal =
                new PackagedPortal(folder).set(NewKeys.make()).set(Map.of("DATABASE_URL", nowhere));
        assertThat(portal.run("migrate")).isEqualTo(1);
        assertThat(portal.output()).contains("DATABASE_URL").doesNotContain("\tat ");
    }

    @Test
    void migratesThenServesThenStops() throws IOException, InterruptedException {
        try (EmbeddedDatabase database = EmbeddedDatabase.forTests(Path.of("target", "jar"));
                LocalMailbox mailbox = LocalMailbox.start()) {
            PackagedPortal portal =
                    new PackagedPortal(folder)
                            .set(NewKeys.make())
                            .set(database.settings())
                            .set(mailbox.settings())
                            .set(Map.of("PORTAL_MIGRATE_ON_START", "false"));

            assertThat(portal.run("serve")).isEqualTo(1);
            assertThat(portal.output()).contains("migrate first").doesNotContain("\tat ");
            assertThat(portal.run("migrate")).isZero();
            assertThat(portal.run("verify-audit")).isZero();
            assertThat(portal.output()).contains("The audit trail holds");
            servesUntilToldToStop(portal);
        }
    }

    private static void servesUntilToldToStop(PackagedPortal portal)
            throws IOException, InterruptedException {
        Process process = portal.serving();
        try {
            assertThat(answerToWhatWasOnItsWay(portal, process)).startsWith("HTTP/1.1 201");
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(143);
        } finally {
            process.destroyForcibly();
        }
    }

    /** Tells the portal to stop, and sends the rest once it takes no new requests. */
    private static String answerToWhatWasOnItsWay(PackagedPortal portal, Process process)
            throws IOException, InterruptedException {
        int port = portal.uri("/").getPort();
        try (HalfSentEnquiry enquiry = HalfSentEnquiry.to(port)) {
            assertThat(portal.status("/health/liveness")).as("it has read the half").isEqualTo(200);
            process.destroy();
            Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> refuses(port));
            return enquiry.answerToTheRest();
        }
    }

    private static boolean refuses(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return !socket.isConnected();
        } catch (IOException refused) {
            return true;
        }
    }
}
