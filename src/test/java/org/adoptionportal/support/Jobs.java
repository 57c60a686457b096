package org.adoptionportal.support;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;

/**
 * What the portal does by itself from time to time. Here it does it only when a test says so:
 * otherwise a clock that one test moves would set off what surprises the next.
 */
public final class Jobs {

    private Jobs() {}

    /** Does a recurring job, whole, in this thread. */
    public static void run(String name) {
        job(name).execute(new TaskInstance<>(name, RecurringTask.INSTANCE), null);
    }

    @SuppressWarnings("unchecked")
    private static Task<Void> job(String name) {
        return Portal.running().beans(Task.class).stream()
                .filter(task -> task.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
