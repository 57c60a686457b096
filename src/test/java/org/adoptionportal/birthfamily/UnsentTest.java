package org.adoptionportal.birthfamily;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.adoptionportal.dev.MovableClock;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Jobs;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Relative;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was never sent is deleted when the dated rule says so. */
class UnsentTest {

    private final MovableClock clock = Portal.running().bean(MovableClock.class);
    private final LocalDate today = London.today(clock);
    private final Relative relative = Relative.valid();
    private final Visitor visitor = relative.visitor();

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void whatWasNeverSentIsForgottenSixMonthsAfterItWasLastWritten() {
        String old = begunOn(today.minusMonths(6).minusDays(1)).path();
        Page written = begunOn(today.minusMonths(6).minusDays(1));
        on(today.minusMonths(6));
        visitor.submitWith(written, "Save and continue", relative.answers());
        clock.reset();

        Jobs.run("talk-purge");

        assertThat(visitor.get(old).status()).isEqualTo(404);
        assertThat(visitor.get(written.path()).value("telephone")).isEqualTo("07700 900 123");
    }

    private Page begunOn(LocalDate day) {
        on(day);
        return visitor.press(visitor.get("/talk"), "Start now");
    }

    private void on(LocalDate day) {
        clock.moveTo(day.atTime(LocalTime.NOON).atZone(London.ZONE).toInstant());
    }
}
