package org.adoptionportal.platform.paging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.adoptionportal.platform.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void whatWasWrittenIsRead() {
        Cursor cursor = Cursor.at(LocalDate.of(2026, 3, 2), Long.MAX_VALUE);
        assertThat(Cursor.parse(cursor.text())).isEqualTo(cursor);
        Cursor undated = Cursor.at(null, 7);
        assertThat(Cursor.parse(undated.text())).isEqualTo(undated);
        assertThat(undated.day()).isAfter(LocalDate.of(9999, 12, 30));
    }

    @Test
    void itsTextCanStandInAnAddress() {
        assertThat(Cursor.at(null, Long.MAX_VALUE).text()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @NullAndEmptySource
    void noneIsTheStart(String text) {
        assertThat(Cursor.parse(text)).isEqualTo(Cursor.start());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "~",
                "2026-03-02",
                "2026-03-02~",
                "2026-03-02~x",
                "2026-02-30~1",
                "2026-03-02~-1",
                "2026-03-02~9223372036854775808",
                "+12345-01-01~1",
                "-0001-01-01~1",
                "2026-03-02~1~2",
                "2026-03-02~1 OR 1=1"
            })
    void anythingElseIsRefused(String plain) {
        String text = plain.isEmpty() ? "%%" : base64(plain);
        assertThatThrownBy(() -> Cursor.parse(text)).isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void aSliceEndsWhereNothingIsLeft() {
        Slice<Integer> all = Slice.of(List.of(1, 2, 3), 3, CursorTest::cursor);
        assertThat(all).isEqualTo(new Slice<>(List.of(1, 2, 3), null));
        assertThat(Slice.of(List.<Integer>of(), 3, CursorTest::cursor).next()).isNull();
    }

    @Test
    void aSliceSaysWhereTheNextBegins() {
        Slice<String> slice =
                Slice.of(List.of(1, 2, 3, 4), 3, CursorTest::cursor).map(String::valueOf);
        assertThat(slice).isEqualTo(new Slice<>(List.of("1", "2", "3"), cursor(3)));
    }

    private static Cursor cursor(int id) {
        return Cursor.at(null, id);
    }

    private static String base64(String plain) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
    }
}
