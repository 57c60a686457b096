package org.adoptionportal.identity.limit;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

@Factory
final class AttemptPurge {

    @Singleton
    Task<Void> purgeOfAttempts(AttemptRows rows, AttemptLimits limits, Clock clock) {
        return Tasks.recurring("attempt-purge", FixedDelay.of(limits.purge()))
                .execute((instance, context) -> {
                    Instant before = clock.instant().minus(limits.keep());
                    int purged;
                    do {
                        purged = rows.purge(before);
                    } while (purged > 0);
                });
    }
}
