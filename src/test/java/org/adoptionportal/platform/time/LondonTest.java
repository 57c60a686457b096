package org.adoptionportal.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LondonTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T16:05:59Z, 3 March 2026 at 4:05pm",
        "2026-03-03T00:00:00Z, 3 March 2026 at 12:00am",
        "2026-06-30T11:30:00Z, 30 June 2026 at 12:30pm",
        "2026-03-29T00:59:00Z, 29 March 2026 at 12:59am",
        "2026-03-29T01:00:00Z, 29 March 2026 at 2:00am"
    })
    void writesTimesAsPeopleReadThem(Instant instant, String expected) {
        assertThat(London.dateTime(instant)).isEqualTo(expected);
    }

    @Test
    void inSummerTheDayBeginsAnHourBeforeItDoesInUtc() {
        Instant lateEvening = Instant.parse("2026-06-30T23:30:00Z");
        assertThat(London.today(Clock.fixed(lateEvening, ZoneOffset.UTC)))
                .isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(London.date(lateEvening)).isEqualTo("1 July 2026");
    }
}
