package org.adoptionportal.identity.limit;

import com.github.kagkarlsson.scheduler.task.Task;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.adoptionportal.platform.schedule.Purging;

@Factory
final class AttemptPurge {

    @Singleton
    Task<Void> purgeOfAttempts(AttemptRows rows, AttemptLimits limits, Clock clock) {
        return Purging.recurring(
                "attempt-purge", limits.purge(), limits.keep(), clock, List.of(rows::purge));
    }
}
