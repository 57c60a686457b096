package org.adoptionportal.platform.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import io.micronaut.runtime.server.EmbeddedServer;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Rows;
import org.junit.jupiter.api.Test;

/** What recurs does so by itself, at an instance that is left to its settings. */
class ScheduleTest {

    private static final Set<String> AT_NIGHT = Set.of("audit-check", "nightly-check");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void everythingThatRecursIsDoneSoonAndWithoutAFault() {
        try (EmbeddedServer by =
                Portal.running().another(Map.of("portal.schedule.recurring", true))) {
            Set<String> all = recurring(by);
            assertThat(all).hasSizeGreaterThan(10).containsAll(AT_NIGHT);
            for (String name : all) {
                assertThat(queued(name)).as(name).isOne();
            }
            all.stream()
                    .filter(name -> !AT_NIGHT.contains(name))
                    .forEach(name -> await(name).atMost(PATIENCE).until(() -> done(name) > 0));
        }
    }

    private static Set<String> recurring(EmbeddedServer by) {
        return by.getApplicationContext().getBeansOfType(Task.class).stream()
                .filter(RecurringTask.class::isInstance)
                .map(task -> task.getName())
                .collect(Collectors.toSet());
    }

    private static long queued(String name) {
        return Rows.idOf("SELECT COUNT(*) FROM scheduled_tasks WHERE task_name = ?", name);
    }

    private static long done(String name) {
        return Rows.idOf(
                "SELECT COUNT(*) FROM scheduled_tasks WHERE task_name = ?"
                        + " AND last_success IS NOT NULL AND consecutive_failures = 0",
                name);
    }
}
