package org.adoptionportal.records;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.adoptionportal.platform.schedule.Batches;

@Factory
final class RecordsPurge {

    private static final Duration DAILY = Duration.ofDays(1);

    /** Forgets the requests that were never sent. */
    @Singleton
    Task<Void> purgeOfUnsentRecords(ForgetUnsent forget) {
        return Tasks.recurring("records-purge", FixedDelay.of(DAILY))
                .execute((instance, context) -> Batches.untilNothingIsLeft(forget::some));
    }
}
