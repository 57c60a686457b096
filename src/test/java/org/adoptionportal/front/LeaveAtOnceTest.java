package org.adoptionportal.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.adoptionportal.support.Browser;
import org.adoptionportal.support.Visit;
import org.adoptionportal.support.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is looked at over the shoulder is elsewhere at once. */
class LeaveAtOnceTest {

    private static final String ELSEWHERE = ".govuk-exit-this-page a[href^=https]";

    @ParameterizedTest
    @ValueSource(strings = {"/talk", "/talk/today", "/family-support/crisis", "/records"})
    void byTheShiftKeyThreeTimes(String path) {
        Visit visit = Browser.open(Window.WITH_SCRIPT).goTo(path);
        Page page = visit.page();
        String elsewhere = page.locator(ELSEWHERE).getAttribute("href");
        page.route("https://**", Route::abort);
        page.waitForRequest(elsewhere, () -> pressShift(page, 3));
        assertThatThrownBy(visit::close)
                .as("what only a page that was left may do")
                .hasMessageContaining("asked another host: " + elsewhere);
    }

    @Test
    void notByPressingItTwice() {
        try (Visit visit = Browser.open(Window.WITH_SCRIPT).goTo("/talk")) {
            pressShift(visit.page(), 2);
            assertThat(visit.path()).isEqualTo("/talk");
        }
    }

    private static void pressShift(Page page, int times) {
        for (int time = 0; time < times; time++) {
            page.keyboard().press("Shift");
        }
    }
}
