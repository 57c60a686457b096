package org.adoptionportal.platform.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.adoptionportal.platform.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 999_999_999})
    void whatWasWrittenIsRead(int version) {
        assertThat(Versions.expected(Versions.tag(version))).isEqualTo(version);
    }

    @Test
    void spaceAroundATagIsNothing() {
        assertThat(Versions.expected(" \"3\" ")).isEqualTo(3);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {"3", "*", "W/\"3\"", "\"\"", "\"-1\"", "\"1\", \"2\"", "\"1000000000\""})
    void anythingElseIsRefused(String header) {
        assertThatThrownBy(() -> Versions.expected(header))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("If-Match");
    }

    @ParameterizedTest
    @CsvSource({"-1,1", "0,1", "1,1", "100,100", "101,100", "2147483647,100"})
    void aSliceHasFromOneToAHundredItems(int asked, int size) {
        assertThat(ListView.size(asked)).isEqualTo(size);
    }
}
