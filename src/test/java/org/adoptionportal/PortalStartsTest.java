package org.adoptionportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;

class PortalStartsTest {

    @Test
    void saysThatItIsReady() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(Portal.running().uri("/health/readiness")).build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
        }
    }
}
