package org.adoptionportal.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;

class EnquiryAnswersTest {

    private final JsonMapper json = Portal.running().bean(JsonMapper.class);

    @Test
    void whatIsKeptIsReadAsItWasSent() throws IOException {
        var sent =
                EnquiryAnswers.of(
                        Map.of("names", List.of(" Wren "), "ways", List.of("EMAIL", "TEXT")));
        EnquiryAnswers read = json.readValue(json.writeValueAsString(sent), EnquiryAnswers.class);
        assertThat(read).isEqualTo(sent);
        assertThat(read.names()).isEqualTo("Wren");
    }

    @Test
    void whatWasKeptBeforeAddressesWereAskedHasNone() throws IOException {
        var before = json.readValue("{\"names\": \"Wren\"}", EnquiryAnswers.class);
        assertThat(before.names()).isEqualTo("Wren");
        assertThat(before.address()).isEmpty();
    }
}
