package org.adoptionportal.familysupport;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.adoptionportal.platform.schedule.Batches;

@Factory
final class SupportJobs {

    /** Tells managers of urgent requests that nobody has read in time. */
    @Singleton
    Task<Void> watchOfSupport(UnreadRequests unread, SupportSettings settings) {
        return Tasks.recurring("support-unread", FixedDelay.of(settings.watch()))
                .execute((instance, context) -> Batches.untilNothingIsLeft(unread::escalateSome));
    }

    /** Deletes what families wrote and did not send in time. */
    @Singleton
    Task<Void> draftsOfSupport(ForgetDrafts forget, SupportSettings settings) {
        return Tasks.recurring("support-drafts", FixedDelay.of(settings.purge()))
                .execute((instance, context) -> {
                    forget.days()
                            .forEach(day -> Batches.untilNothingIsLeft(() -> forget.some(day)));
                });
    }
}
