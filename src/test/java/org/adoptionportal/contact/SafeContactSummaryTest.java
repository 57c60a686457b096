package org.adoptionportal.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;

class SafeContactSummaryTest {

    @Test
    void saysTheCarefulAnswerToWhatWasLeftOut() {
        var sent = new LinkedHashMap<String, List<String>>();
        sent.put("ways", List.of("TELEPHONE", "TEXT"));
        sent.put("telephone", List.of("07700 900 123"));
        sent.put("shared", List.of("UNSURE"));

        assertThat(said(SafeContact.of(sent)))
                .containsEntry("Safe ways", "Telephone call, Text message")
                .containsEntry("Voicemail", "No, leave none")
                .containsEntry("Say we are", "Nobody: say nothing to others, ring again later")
                .containsEntry("Letters", "No, send none")
                .containsEntry("Somebody else sees it", "I am not sure");
    }

    @Test
    void doesNotGiveAnAddressToWhichNothingIsSent() {
        SafeContact contact =
                SafeContact.of(
                        Map.of(
                                "ways", List.of("EMAIL"),
                                "email", List.of("jo@example.org"),
                                "address", List.of("1 Hill Road")));

        assertThat(said(contact)).containsEntry("Letters", "No, send none");
        assertThat(said(contact).values()).noneMatch(value -> value.contains("Hill Road"));
    }

    private Map<String, String> said(SafeContact contact) {
        return Portal.running().bean(SafeContactSummary.class).forStaff(contact).rows().stream()
                .collect(
                        Collectors.toMap(
                                row -> row.key().text(),
                                row ->
                                        row.value().text() == null
                                                ? String.join(", ", row.value().lines())
                                                : row.value().text()));
    }
}
