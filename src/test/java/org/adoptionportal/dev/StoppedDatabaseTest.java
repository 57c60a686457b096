package org.adoptionportal.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoppedDatabaseTest {

    private static final Duration QUICK = Duration.ofSeconds(10);

    @TempDir Path folder;

    @Test
    void makesThePortalUnreadyButKeepsItAlive() throws IOException, InterruptedException {
        try (DevPortal portal = DevPortal.start(folder, 0, step -> {})) {
            assertThat(status(portal, "/health/readiness")).isEqualTo(200);
            portal.stopDatabase();
            assertThat(status(portal, "/health/readiness")).isEqualTo(503);
            assertThat(status(portal, "/health/liveness")).isEqualTo(200);
        }
    }

    private static int status(DevPortal portal, String path)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(portal.uri(path)).timeout(QUICK).build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
