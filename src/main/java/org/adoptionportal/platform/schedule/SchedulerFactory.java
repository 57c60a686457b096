package org.adoptionportal.platform.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.MySQL8JdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

@Factory
final class SchedulerFactory {

    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration LAST_CHANCE = Duration.ofSeconds(20);

    /** Runs outside anybody's transaction, so it needs the pool itself. */
    @Singleton
    @Bean(preDestroy = "stop")
    Scheduler scheduler(
            DataSource dataSource, List<Task<?>> tasks, ScheduleSettings settings, Clock clock) {
        return Scheduler.create(DelegatingDataSource.unwrapDataSource(dataSource), once(tasks))
                .startTasks(settings.recurring() ? recurring(tasks) : List.of())
                .jdbcCustomization(new MySQL8JdbcCustomization(true))
                .alwaysPersistTimestampInUTC()
                .commitWhenAutocommitDisabled(true)
                .clock(clock::instant)
                .pollingInterval(settings.polling())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .threads(settings.threads())
                .enableImmediateExecution()
                .shutdownMaxWait(LAST_CHANCE)
                .build();
    }

    /** Writes on the connection of the caller's transaction. */
    @Singleton
    @Bean(typed = TransactionalClient.class)
    TransactionalClient client(DataSource dataSource) {
        return new TransactionalClient(
                SchedulerClient.Builder.create(dataSource)
                        .jdbcCustomization(new MySQL8JdbcCustomization(true))
                        .build());
    }

    record TransactionalClient(SchedulerClient tasks) {}

    private static List<Task<?>> once(List<Task<?>> tasks) {
        return tasks.stream().filter(task -> !(task instanceof RecurringTask<?>)).toList();
    }

    private static List<RecurringTask<?>> recurring(List<Task<?>> tasks) {
        return tasks.stream()
                .filter(RecurringTask.class::isInstance)
                .<RecurringTask<?>>map(RecurringTask.class::cast)
                .toList();
    }
}
