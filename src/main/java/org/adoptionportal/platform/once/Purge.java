package org.adoptionportal.platform.once;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

@Factory
final class Purge {

    /** Forgets the keys that are too old to be repeated. */
    @Singleton
    Task<Void> purgeOfKeys(Ledger ledger, OnceSettings settings, Clock clock) {
        return Tasks.recurring("once-purge", FixedDelay.of(settings.purge()))
                .execute((instance, context) -> {
                    Instant before = clock.instant().minus(settings.keep());
                    int purged;
                    do {
                        purged = ledger.purge(before);
                    } while (purged > 0);
                });
    }
}
