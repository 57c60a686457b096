package org.adoptionportal.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.adoptionportal.platform.error.Refusal;
import org.junit.jupiter.api.Test;

class NeedsTest {

    @Test
    void nothingHasToBeAnswered() {
        assertThat(Needs.none().checked()).isEqualTo(Needs.none());
        assertThat(NeedsFields.summary(Needs.none()).rows()).isEmpty();
    }

    @Test
    void saysWhatWasAnswered() {
        Needs needs = Needs.of(Map.of("language", List.of("Urdu"), "advocate", List.of("yes")));

        assertThat(NeedsFields.summary(needs).rows())
                .extracting(row -> row.key().text())
                .containsExactly("Interpreter", "Advocate");
    }

    @Test
    void refusesAnAnswerThatWasNotOffered() {
        Needs needs = Needs.of(Map.of("advocate", List.of("perhaps")));

        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(needs::checked)
                .satisfies(invalid -> assertThat(invalid.fields()).containsOnlyKeys("advocate"));
    }
}
