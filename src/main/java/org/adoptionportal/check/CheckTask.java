package org.adoptionportal.check;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.adoptionportal.platform.time.London;

@Factory
final class CheckTask {

    static final String NAME = "nightly-check";

    /** Checks all cases once a night. */
    @Singleton
    Task<Void> nightlyCheck(NightlyCheck check, CheckSettings settings) {
        return Tasks.recurring(NAME, new Daily(London.ZONE, settings.at()))
                .execute((instance, context) -> check.after(0));
    }
}
