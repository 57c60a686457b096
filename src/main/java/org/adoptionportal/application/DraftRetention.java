package org.adoptionportal.application;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;

@Factory
final class DraftRetention {

    /** Warns of drafts that will be deleted soon, and deletes those that were warned of. */
    @Singleton
    Task<Void> retentionOfDrafts(WarnOfDrafts warn, ForgetDrafts forget, DraftSettings settings) {
        return Tasks.recurring("draft-retention", FixedDelay.of(settings.purge()))
                .execute((instance, context) -> {
                    warnOfAll(warn);
                    forgetAll(forget);
                });
    }

    private static void warnOfAll(WarnOfDrafts warn) {
        List<Draft> some = warn.after(0);
        while (!some.isEmpty()) {
            some.stream().filter(warn::isDue).map(Draft::id).forEach(warn::warn);
            some = warn.after(some.getLast().id());
        }
    }

    private static void forgetAll(ForgetDrafts forget) {
        List<Long> some = forget.due();
        while (!some.isEmpty()) {
            some.forEach(forget::forget);
            some = forget.due();
        }
    }
}
