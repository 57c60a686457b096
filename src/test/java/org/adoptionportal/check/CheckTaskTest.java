package org.adoptionportal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Map;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Rows;
import org.junit.jupiter.api.Test;

/** The check is due every night, by the time in London. */
class CheckTaskTest {

    private static final LocalTime NIGHT = LocalTime.of(4, 5);

    @Test
    void itIsDueNextNight() {
        try (var _ =
                Portal.running()
                        .another(
                                Map.of(
                                        "portal.schedule.recurring",
                                        true,
                                        "portal.check.at",
                                        NIGHT))) {
            long due =
                    Rows.idOf(
                            "SELECT UNIX_TIMESTAMP(execution_time) FROM scheduled_tasks"
                                    + " WHERE task_name = ?",
                            CheckTask.NAME);
            assertThat(Instant.ofEpochSecond(due)).isEqualTo(next().toInstant());
        }
    }

    private static ZonedDateTime next() {
        ZonedDateTime now = Portal.running().bean(Clock.class).instant().atZone(London.ZONE);
        ZonedDateTime today = now.with(NIGHT);
        return today.isAfter(now) ? today : today.plusDays(1);
    }
}
