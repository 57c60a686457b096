package org.adoptionportal.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.adoptionportal.dev.MovableClock;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Jobs;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was never sent is deleted when the dated rule says so. */
class UnsentTest {

    private final MovableClock clock = Portal.running().bean(MovableClock.class);
    private final LocalDate today = London.today(clock);

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void whatWasNeverSentIsForgottenAfterSixMonths() {
        String old = begunOn(today.minusMonths(6).minusDays(1));
        String kept = begunOn(today.minusMonths(6));
        clock.reset();

        Jobs.run("records-purge");

        assertThat(Visitor.anonymous().get(old).status()).isEqualTo(404);
        assertThat(Visitor.anonymous().get(kept).status()).isEqualTo(200);
    }

    private String begunOn(LocalDate day) {
        clock.moveTo(day.atTime(LocalTime.NOON).atZone(London.ZONE).toInstant());
        Visitor visitor = Visitor.anonymous();
        Page begun = visitor.press(visitor.get("/records/ask"), "Begin without an account");
        return begun.path();
    }
}
