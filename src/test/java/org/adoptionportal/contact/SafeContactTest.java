package org.adoptionportal.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.adoptionportal.platform.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeContactTest {

    @Test
    void isAskedAgainKindlyWhenThereIsNoWay() {
        assertThat(faults(Map.of()))
                .containsOnlyKeys("ways")
                .hasEntrySatisfying(
                        "ways", fault -> assertThat(fault).contains("somebody who can be trusted"));
    }

    @ParameterizedTest
    @CsvSource({
        "TELEPHONE, telephone",
        "TEXT, telephone",
        "EMAIL, email",
        "LETTER, address",
        "SOMEBODY, through"
    })
    void needsWhatTheWayNeeds(String way, String field) {
        assertThat(faults(Map.of("ways", List.of(way)))).containsOnlyKeys(field);
    }

    @Test
    void takesOneSafeWay() {
        assertThat(faults(Map.of("ways", List.of("TEXT"), "telephone", List.of("07700 900 123"))))
                .isEmpty();
    }

    @Test
    void refusesWhatCannotReachAnybody() {
        var sent = new LinkedHashMap<String, List<String>>();
        sent.put("ways", List.of("TELEPHONE", "EMAIL"));
        sent.put("telephone", List.of("960 001"));
        sent.put("email", List.of("nobody"));
        sent.put("voicemail", List.of("perhaps"));
        sent.put("shared", List.of("perhaps"));

        assertThat(faults(sent)).containsOnlyKeys("telephone", "email", "voicemail", "shared");
    }

    @Test
    void refusesAWayThatWasNotOffered() {
        assertThat(faults(Map.of("ways", List.of("PIGEON")))).containsOnlyKeys("ways");
    }

    @Test
    void leavesNoVoicemailUnlessTheySaidSo() {
        var called = new LinkedHashMap<String, List<String>>();
        called.put("ways", List.of("TELEPHONE"));
        called.put("telephone", List.of("07700 900 123"));
        assertThat(SafeContact.of(called).allowsVoicemail()).isFalse();

        called.put("voicemail", List.of("yes"));
        assertThat(SafeContact.of(called).allowsVoicemail()).isTrue();

        called.put("ways", List.of("TEXT"));
        assertThat(SafeContact.of(called).allowsVoicemail()).isFalse();
    }

    @Test
    void isNotWrittenIntoALog() {
        assertThat(SafeContact.of(Map.of("telephone", List.of("07700 900 123"))).toString())
                .isEqualTo("SafeContact");
    }

    private static Map<String, String> faults(Map<String, List<String>> sent) {
        try {
            SafeContact.of(sent).checked();
            return Map.of();
        } catch (Refusal.Invalid invalid) {
            return invalid.fields();
        }
    }
}
