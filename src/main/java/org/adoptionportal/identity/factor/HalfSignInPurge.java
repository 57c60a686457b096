package org.adoptionportal.identity.factor;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

@Factory
final class HalfSignInPurge {

    private static final Duration EVERY = Duration.ofHours(1);

    @Singleton
    Task<Void> purgeOfHalfSignIns(HalfSignInRows rows, Clock clock) {
        return Tasks.recurring("half-sign-in-purge", FixedDelay.of(EVERY))
                .execute((instance, context) -> {
                    int purged;
                    do {
                        purged = rows.purge(clock.instant());
                    } while (purged > 0);
                });
    }
}
