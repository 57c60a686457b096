package org.adoptionportal.platform.schedule;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Jobs that forget, again and again, what has been kept long enough. */
public final class Purging {

    private Purging() {}

    /** Deletes some of what is older than a moment, in a transaction of its own. */
    @FunctionalInterface
    public interface Purge {

        /** How many rows went; 0 when nothing that old is left. */
        int before(Instant moment);
    }

    /**
     * A job that purges until nothing is left that is too old.
     *
     * @param name of the job, unique and never changed
     * @param every how long it rests in between
     * @param keep how old something may become
     * @param purges what goes, in this order
     */
    public static Task<Void> recurring(
            String name, Duration every, Duration keep, Clock clock, List<Purge> purges) {
        return Tasks.recurring(name, FixedDelay.of(every))
                .execute((instance, context) -> {
                    Instant moment = clock.instant().minus(keep);
                    purges.forEach(purge -> Batches.untilNothingIsLeft(() -> purge.before(moment)));
                });
    }
}
