package org.adoptionportal.support;

import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The SQL that the portal runs, on whichever thread: sessions, access log and all. Only statements
 * on the job scheduler's own table are left out, because it polls by itself.
 *
 * <p>The whole portal is watched, so nothing else may call it meanwhile: tests run in turn.
 */
public final class Queries {

    private static final String SCHEDULER_TABLE = "scheduled_tasks";
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
        if (!sql.toLowerCase(Locale.ROOT).contains(SCHEDULER_TABLE)) {
            SEEN.add(sql);
        }
    }
}
