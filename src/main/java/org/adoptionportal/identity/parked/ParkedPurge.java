package org.adoptionportal.identity.parked;

import com.github.kagkarlsson.scheduler.task.Task;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.adoptionportal.platform.schedule.Purging;

@Factory
final class ParkedPurge {

    @Singleton
    Task<Void> purgeOfParkedPosts(ParkedRows rows, ParkedSettings settings, Clock clock) {
        return Purging.recurring(
                "parked-post-purge",
                settings.purge(),
                settings.keep(),
                clock,
                List.of(rows::purge));
    }
}
