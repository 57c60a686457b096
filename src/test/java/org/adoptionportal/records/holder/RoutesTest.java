package org.adoptionportal.records.holder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutesTest {

    private final Routes routes = Portal.running().bean(Routes.class);

    @ParameterizedTest
    @CsvSource({
        "1927-01-01, AFTER_INTERVIEW",
        "1975-11-11, AFTER_INTERVIEW",
        "1975-11-12, BY_REGISTRAR",
        "1975-11-13, BY_REGISTRAR",
        "2005-12-29, BY_REGISTRAR",
        "2005-12-30, BY_AGENCY",
        "2005-12-31, BY_AGENCY",
        "2020-02-29, BY_AGENCY"
    })
    void bothSidesOfEachBoundaryDay(LocalDate ordered, Route route) {
        assertThat(routes.on(ordered)).isEqualTo(route);
    }

    @Test
    void onlyTheFirstWayDemandsTheInterviewAndOnlyTheLastNeedsNoRegistrar() {
        assertThat(Route.values())
                .filteredOn(Route::interviewComesFirst)
                .containsExactly(Route.AFTER_INTERVIEW);
        assertThat(Route.values())
                .filteredOn(route -> !route.needsRegistrar())
                .containsExactly(Route.BY_AGENCY);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "1974, -, -, 1",
                "1975, -, -, 2",
                "1975, 10, -, 1",
                "1975, 11, -, 2",
                "1975, 11, 11, 1",
                "1975, 12, -, 1",
                "2005, -, -, 2",
                "2005, 11, -, 1",
                "2005, 12, -, 2",
                "2006, 1, -, 1",
                "1927, -, -, 1"
            })
    void theDayMattersOnlyAtABoundary(int year, Integer month, Integer day, int ways) {
        assertThat(routes.possible(new OrderDate(year, month, day))).hasSize(ways);
    }

    @Test
    void theBoundaryIsNamed() {
        assertThat(routes.boundary(new OrderDate(2005, 12, null))).isEqualTo("2005-12-30");
        assertThat(routes.boundary(new OrderDate(1975, null, null))).isEqualTo("1975-11-12");
    }

    @Test
    void eachWaySaysForWhichOrdersItIs() {
        assertThat(routes.period(Route.AFTER_INTERVIEW)).isEqualTo("before 12 November 1975");
        assertThat(routes.period(Route.BY_REGISTRAR))
                .isEqualTo("from 12 November 1975 to 29 December 2005");
        assertThat(routes.period(Route.BY_AGENCY)).isEqualTo("on or after 30 December 2005");
    }

    @Test
    void theSourceIsTheLaw() {
        assertThat(routes.source(LocalDate.of(1970, 5, 4))).contains("Schedule 2");
    }
}
