package org.adoptionportal.awaiting;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.adoptionportal.platform.schedule.Batches;

@Factory
final class ChaseTasks {

    /** Looks for what is to be chased, and for what is too old. */
    @Singleton
    Task<Void> awaitedChases(
            Chases chases, @Value("${portal.awaiting.chases-rest:10m}") Duration rest) {
        return Tasks.recurring("awaited-chases", FixedDelay.of(rest))
                .execute((instance, context) -> {
                    Batches.untilNothingIsLeft(chases::chase);
                    Batches.untilNothingIsLeft(chases::expire);
                });
    }
}
