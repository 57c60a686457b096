package org.adoptionportal.support;

import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;

/** What the portal does by itself from time to time. */
public final class Jobs {

    private Jobs() {}

    /** Has a recurring job done now; does not wait until it is done. */
    public static void run(String name) {
        Portal portal = Portal.running();
        var job = TaskInstanceId.of(name, RecurringTask.INSTANCE);
        Scheduler scheduler = portal.bean(Scheduler.class);
        await().ignoreException(TaskInstanceCurrentlyExecutingException.class)
                .until(() -> scheduler.reschedule(job, portal.bean(Clock.class).instant()));
    }
}
