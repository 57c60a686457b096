package org.adoptionportal.familysupport;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.adoptionportal.platform.schedule.Batches;

@Factory
final class SupportJobs {

    /** Tells managers of urgent requests that nobody has read in time. */
    @Singleton
    Task<Void> watchOfSupport(UnreadRequests unread, SupportSettings settings) {
        return Tasks.recurring("support-unread", FixedDelay.of(settings.watch()))
                .execute((instance, context) -> Batches.untilNothingIsLeft(unread::escalateSome));
    }

    /** Warns of what families wrote and did not send, and deletes it in time. */
    @Singleton
    Task<Void> draftsOfSupport(WarnOfDrafts warn, ForgetDrafts forget, SupportSettings settings) {
        return Tasks.recurring("support-drafts", FixedDelay.of(settings.purge()))
                .execute((instance, context) -> {
                    warn.days().forEach(day -> warnOfAll(warn, day));
                    forget.days()
                            .forEach(day -> Batches.untilNothingIsLeft(() -> forget.some(day)));
                });
    }

    private static void warnOfAll(WarnOfDrafts warn, LocalDate day) {
        List<Long> some = warn.some(day, 0);
        while (!some.isEmpty()) {
            some.forEach(warn::warn);
            some = warn.some(day, some.getLast());
        }
    }
}
