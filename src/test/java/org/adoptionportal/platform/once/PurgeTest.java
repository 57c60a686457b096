package org.adoptionportal.platform.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;

class PurgeTest {

    private static final TaskInstanceId PURGE =
            TaskInstanceId.of("once-purge", RecurringTask.INSTANCE);

    private final Ledger ledger = Portal.running().bean(Ledger.class);
    private final Scheduler scheduler = Portal.running().bean(Scheduler.class);
    private final Instant now = Portal.running().bean(Clock.class).instant();

    @Test
    void forgetsKeysAfterSevenDaysAndNotBefore() {
        Entry old = entered(now.minus(Duration.ofDays(7).plusSeconds(1)));
        Entry recent = entered(now.minus(Duration.ofDays(7).minusMinutes(5)));

        await().until(() -> scheduler.reschedule(PURGE, now));

        await().untilAsserted(() -> assertThat(ledger.findById(old.id())).isEmpty());
        assertThat(ledger.findById(recent.id())).contains(recent);
    }

    private Entry entered(Instant at) {
        Entry.Key id = new Entry.Key("persona:1", "POST /old", UUID.randomUUID().toString());
        return ledger.save(new Entry(id, "0".repeat(64), "done", at));
    }
}
