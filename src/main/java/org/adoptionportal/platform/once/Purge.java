package org.adoptionportal.platform.once;

import com.github.kagkarlsson.scheduler.task.Task;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.adoptionportal.platform.schedule.Purging;

@Factory
final class Purge {

    /** Forgets the keys that are too old to be repeated. */
    @Singleton
    Task<Void> purgeOfKeys(Ledger ledger, OnceSettings settings, Clock clock) {
        return Purging.recurring(
                "once-purge", settings.purge(), settings.keep(), clock, List.of(ledger::purge));
    }
}
