package org.adoptionportal.support;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.adoptionportal.dev.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;

/** Jobs run whenever a test asks, however the clock was moved before. */
class JobsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String LAST =
            "SELECT CAST(UNIX_TIMESTAMP(last_success) * 1000000 AS SIGNED) FROM scheduled_tasks"
                    + " WHERE task_name = ?";

    private final MovableClock clock = Portal.running().bean(MovableClock.class);

    @AfterEach
    void rightTime() {
        clock.reset();
    }

    @RepeatedTest(4)
    void aJobRunsAgainAfterTheClockWentForthAndBack() {
        clock.moveBy(Duration.ofDays(50));
        Instant asked = clock.instant();
        Jobs.run("awaited-chases");
        await().atMost(PATIENCE).until(() -> !lastRun().isBefore(asked));
        clock.reset();
        Instant again = clock.instant();
        Jobs.run("awaited-chases");
        await().atMost(PATIENCE)
                .until(() -> !lastRun().isBefore(again) && lastRun().isBefore(asked));
    }

    private static Instant lastRun() {
        return Instant.EPOCH.plus(Rows.idOf(LAST, "awaited-chases"), ChronoUnit.MICROS);
    }
}
