package org.adoptionportal.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.adoptionportal.platform.config.ConfigFolder;
import org.adoptionportal.platform.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    private static final String FILE = "bank-holidays-england-and-wales.csv";

    private final WorkingDays days = new WorkingDays(new ConfigFolder(""));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-09-19", // state funeral
                "2023-05-08", // coronation
                "2022-06-03", // Platinum Jubilee
                "2021-12-27", // Christmas Day was a Saturday
                "2026-12-28", // Boxing Day was a Saturday
                "2026-04-03", // Good Friday
                "2026-03-07", // Saturday
                "2026-03-08" // Sunday
            })
    void isNotAWorkingDay(LocalDate date) {
        assertThat(days.isWorkingDay(date)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-09-20", "2023-05-09", "2026-12-24", "2024-02-29", "2026-04-02"})
    void isAWorkingDay(LocalDate date) {
        assertThat(days.isWorkingDay(date)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 5, 2026-03-09", // Monday to Monday
        "2026-03-06, 1, 2026-03-09", // Friday to Monday
        "2026-03-07, 1, 2026-03-09", // Saturday to Monday
        "2022-09-16, 2, 2022-09-21", // the funeral on Monday does not count
        "2023-05-05, 1, 2023-05-09", // nor does the coronation
        "2026-12-23, 5, 2027-01-04", // Christmas, Boxing Day moved to Monday, New Year
        "2024-02-28, 2, 2024-03-01", // leap day counts
        "2026-03-31, 3, 2026-04-07", // month end and Easter
        "2026-03-07, 0, 2026-03-07"
    })
    void addsWorkingDays(LocalDate date, int count, LocalDate expected) {
        assertThat(days.plus(date, count)).isEqualTo(expected);
        assertThat(days.between(date, expected)).isEqualTo(count);
        assertThat(days.between(expected, date)).isEqualTo(-count);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 1, 2026-03-02",
        "2026-03-02, 5, 2026-03-06",
        "2026-03-07, 5, 2026-03-13", // a Saturday cannot be the first
        "2026-03-02, 40, 2026-04-28", // Good Friday and Easter Monday in between
        "2022-09-19, 1, 2022-09-20"
    })
    void countsBeginningWithADay(LocalDate date, int count, LocalDate expected) {
        assertThat(days.beginningWith(date, count)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011-12-31", "2029-01-01"})
    void refusesDatesOutsideTheList(LocalDate date) {
        assertThatThrownBy(() -> days.isWorkingDay(date))
                .isInstanceOf(Refusal.Unavailable.class)
                .hasMessageContaining("31 December 2028");
    }

    @Test
    void refusesToCountPastTheEndOfTheList() {
        LocalDate nearTheEnd = LocalDate.of(2028, 12, 27);
        assertThat(days.plus(nearTheEnd, 2)).isEqualTo("2028-12-29");
        assertThatThrownBy(() -> days.plus(nearTheEnd, 3)).isInstanceOf(Refusal.Unavailable.class);
    }

    @Test
    void anAgencyMayReplaceTheList(@TempDir Path folder) throws IOException {
        String proclaimed =
                ConfigFolder.shipped("calendar/" + FILE)
                        .replace("2026-04-06,", "2026-03-10,Proclaimed\n2026-04-06,");
        Files.writeString(folder.resolve(FILE), proclaimed);
        WorkingDays own = new WorkingDays(new ConfigFolder(folder.toString()));
        assertThat(days.isWorkingDay(LocalDate.of(2026, 3, 10))).isTrue();
        assertThat(own.isWorkingDay(LocalDate.of(2026, 3, 10))).isFalse();
    }

    @Test
    void aWrongListIsRefusedWithFileAndLine() {
        refuses("2026-01-01,New Year\n", FILE + " must begin with date,title");
        refuses("date,title\n\n1/1/2026,New Year\n", FILE + " line 3 must begin with a date");
        refuses("date,title\n2026-01-01,A\n2026-01-01,B\n", FILE + " line 3 repeats");
        refuses("date,title\n2026-01-01,New Year\n", "fewer than eight bank holidays in 2026");
        refuses("date,title\n", "no bank holidays");
    }

    private static void refuses(String csv, String message) {
        assertThatThrownBy(() -> BankHolidays.read(FILE, csv))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(message);
    }
}
