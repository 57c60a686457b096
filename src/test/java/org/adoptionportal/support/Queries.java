package org.adoptionportal.support;

import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The SQL that the portal runs for whoever asks it, on whichever thread: sessions, access log and
 * all. What the job scheduler does by itself is left out: its polling, and jobs on its threads,
 * such as an e-mail that an earlier test has caused.
 *
 * <p>The whole portal is watched, so nothing else may call it meanwhile: tests run in turn.
 */
public final class Queries {

    private static final String SCHEDULER_TABLE = "scheduled_tasks";
    private static final String SCHEDULER_THREADS = "db-scheduler";
    private static final Queue<String> SEEN = new ConcurrentLinkedQueue<>();

    private Queries() {}

    /** The statements run while {@code work} ran, in order; a batch counts as one. */
    public static List<String> during(Callable<?> work) throws Exception {
        Portal.running();
        SEEN.clear();
        work.call();
        return List.copyOf(SEEN);
    }

    static void ran(String sql) {
        boolean scheduled =
                Thread.currentThread().getName().startsWith(SCHEDULER_THREADS)
                        || sql.toLowerCase(Locale.ROOT).contains(SCHEDULER_TABLE);
        if (!scheduled) {
            SEEN.add(sql);
        }
    }
}
