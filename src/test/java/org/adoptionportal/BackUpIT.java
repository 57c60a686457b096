package org.adoptionportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.adoptionportal.dev.DatabaseCopy;
import org.adoptionportal.dev.DemoFolder;
import org.adoptionportal.dev.DevKeys;
import org.adoptionportal.dev.EmbeddedDatabase;
import org.adoptionportal.dev.LocalMailbox;
import org.adoptionportal.platform.crypto.NewKeys;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The operator's worst day: only the back-up and the keys are left, and one key is not trusted. */
@Timeout(600)
class BackUpIT {

    private static final String WHERE = "You are in Stage One";
    private static final String UNTIL = "You stay signed in until";
    private static final String SIGN_IN_NAME = "demo-stage-one";

    @TempDir Path folder;

    @Test
    void whatWasBackedUpServesAgainAndIsSealedAnew() throws IOException, InterruptedException {
        Path demo = folder.resolve("demo");
        Path file = folder.resolve("portal.sql");
        String before = DemoFolder.served(demo, home -> tracker(Visitor.at(home)));
        try (EmbeddedDatabase database = EmbeddedDatabase.start(demo)) {
            new DatabaseCopy(database).backUp(file);
        }
        try (EmbeddedDatabase restored = EmbeddedDatabase.start(folder.resolve("another"));
                LocalMailbox mailbox = LocalMailbox.start()) {
            new DatabaseCopy(restored).restore(file);
            PackagedPortal portal =
                    new PackagedPortal(folder)
                            .set(DevKeys.in(demo))
                            .set(restored.settings())
                            .set(mailbox.settings());
            portal.set(Map.of("PUBLIC_URL", "http://localhost:" + portal.uri("/").getPort()));
            renewTheSealingKey(portal);
            assertThat(portal.run("verify-audit")).as(portal.output()).isZero();
            assertThat(served(portal)).isEqualTo(before);
        }
    }

    private static void renewTheSealingKey(PackagedPortal portal)
            throws IOException, InterruptedException {
        assertThat(portal.run("new-sealing-key")).isZero();
        portal.set(line(portal.output()));
        assertThat(portal.run("seal-anew")).as(portal.output()).isZero();
        assertThat(portal.output()).containsPattern("Sealed anew: [1-9][0-9]{2,} rows");
        assertThat(portal.run("seal-anew")).isZero();
        assertThat(portal.output()).contains("Sealed anew: 0 rows");
    }

    private static Map<String, String> line(String output) {
        String prefix = NewKeys.SEALING + "=";
        String line =
                output.lines().filter(each -> each.startsWith(prefix)).findFirst().orElseThrow();
        return Map.of(NewKeys.SEALING, line.substring(prefix.length()));
    }

    private static String served(PackagedPortal portal) throws IOException {
        Process process = portal.serving();
        try {
            return tracker(Visitor.at(portal.uri("/")));
        } finally {
            process.destroyForcibly();
        }
    }

    private static String tracker(Visitor adopter) {
        Map<String, String> typed =
                Map.of("signInName", SIGN_IN_NAME, "password", DemoFolder.PASSWORD);
        String text = adopter.submit(adopter.get("/sign-in"), typed).text();
        assertThat(text).contains(WHERE, UNTIL);
        return text.substring(text.indexOf(WHERE), text.indexOf(UNTIL));
    }
}
