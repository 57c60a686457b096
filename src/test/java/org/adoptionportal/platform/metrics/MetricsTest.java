package org.adoptionportal.platform.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.adoptionportal.dev.FreePort;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.StoredCase;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

class MetricsTest {

    @Test
    void areReadOnAPortOfTheirOwnAndTellOfNobody() throws IOException {
        int port = FreePort.find();
        Map<String, Object> settings =
                Map.of("micronaut.metrics.enabled", true, "portal.metrics-port", port);
        try (EmbeddedServer portal = Portal.running().another(settings)) {
            String reference = StoredCase.enquiry().reference();
            Person triage = People.staff(StaffRole.TRIAGE);
            Visitor visitor = Visitor.signedInAs(triage, portal.getURI());
            visitor.ask("/cases/enquiry/" + reference + "?name=Fenwick");
            visitor.ask("/nowhere/" + reference);
            assertThat(visitor.ask("/metrics").status()).isEqualTo(404);

            Visitor watcher = Visitor.at(URI.create("http://localhost:" + port + "/"));
            Answer metrics = watcher.ask("/metrics");
            assertThat(metrics.status()).isEqualTo(200);
            assertThat(metrics.body())
                    .contains("http_server_requests", "hikaricp_connections", "jvm_memory_used")
                    .contains("/cases/enquiry/{reference}")
                    .doesNotContain(reference, triage.signInName(), "Fenwick", "nowhere");
            assertThat(watcher.ask("/").status()).isEqualTo(404);
        }
    }
}
