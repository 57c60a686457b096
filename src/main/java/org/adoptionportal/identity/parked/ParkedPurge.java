package org.adoptionportal.identity.parked;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

@Factory
final class ParkedPurge {

    @Singleton
    Task<Void> purgeOfParkedPosts(ParkedRows rows, ParkedSettings settings, Clock clock) {
        return Tasks.recurring("parked-post-purge", FixedDelay.of(settings.purge()))
                .execute((instance, context) -> {
                    Instant before = clock.instant().minus(settings.keep());
                    int purged;
                    do {
                        purged = rows.purge(before);
                    } while (purged > 0);
                });
    }
}
