package org.adoptionportal.birthfamily;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.adoptionportal.platform.schedule.Batches;

@Factory
final class TalkPurge {

    private static final Duration DAILY = Duration.ofDays(1);

    /** Forgets the requests that were never sent. */
    @Singleton
    Task<Void> purgeOfUnsentTalk(ForgetUnsent forget) {
        return Tasks.recurring("talk-purge", FixedDelay.of(DAILY))
                .execute((instance, context) -> Batches.untilNothingIsLeft(forget::some));
    }
}
