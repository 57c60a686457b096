package org.adoptionportal.platform.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {

    private static String bare(Reference reference) {
        return reference.value().replace("-", "");
    }

    @RepeatedTest(20)
    void looksAsPromised() {
        assertThat(Reference.random().toString()).matches("[2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{5}");
    }

    @Test
    void readsWhatPeopleType() {
        Reference reference = Reference.random();
        String lower = bare(reference).toLowerCase(Locale.ROOT);
        assertThat(Reference.parse(lower)).contains(reference);
        assertThat(Reference.parse(" " + lower.substring(0, 4) + " " + lower.substring(4)))
                .contains(reference);
        assertThat(Reference.parse(reference.value().replace("-", " – "))).contains(reference);
    }

    @RepeatedTest(20)
    void catchesEverySingleWrongCharacter() {
        String right = bare(Reference.random());
        for (int i = 0; i < right.length(); i++) {
            for (char wrong : Reference.ALPHABET.toCharArray()) {
                String typed = right.substring(0, i) + wrong + right.substring(i + 1);
                assertThat(Reference.parse(typed).isPresent()).isEqualTo(typed.equals(right));
            }
        }
    }

    @RepeatedTest(50)
    void catchesEverySwapOfNeighboursBut2AndZ() {
        String right = bare(Reference.random());
        for (int i = 0; i + 1 < right.length(); i++) {
            String pair = right.substring(i, i + 2);
            String swapped = new StringBuilder(pair).reverse().toString();
            boolean blind = pair.equals(swapped) || pair.equals("2Z") || pair.equals("Z2");
            String typed = right.substring(0, i) + swapped + right.substring(i + 2);
            assertThat(Reference.parse(typed).isPresent()).isEqualTo(blind);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "22222", "2222222222222", "00000-00000", "ŁŁŁŁŁ-ŁŁŁŁŁ"})
    void isEmptyForAnythingElse(String typed) {
        assertThat(Reference.parse(typed)).isEmpty();
    }

    @Test
    void cannotBeMadeFromAWrongValue() {
        assertThatThrownBy(() -> new Reference("22222-2222Z"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
