package org.adoptionportal.platform.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.micronaut.context.BeanProvider;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.TransactionStatus;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;

/** Queues work in the caller's transaction: it is done after the commit, or not at all. */
@Singleton
public final class Later {

    /** By how much the clock of whoever does the work may be behind that of whoever queued it. */
    private static final Duration SKEW = Duration.ofDays(1);

    private final SchedulerFactory.TransactionalClient client;
    private final TransactionOperations<Connection> transactions;
    private final BeanProvider<Scheduler> scheduler;
    private final Clock clock;

    /** The scheduler is asked for late, because it needs every task and a task may need this. */
    Later(
            SchedulerFactory.TransactionalClient client,
            TransactionOperations<Connection> transactions,
            BeanProvider<Scheduler> scheduler,
            Clock clock) {
        this.client = client;
        this.transactions = transactions;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /**
     * Queues a task, to be done as soon as possible. It may be done twice when an instance is
     * killed. Queueing an instance that is queued already changes nothing.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void perform(TaskInstance<?> task) {
        TransactionStatus<?> transaction =
                transactions
                        .findTransactionStatus()
                        .orElseThrow(() -> new IllegalStateException("Needs a transaction"));
        client.tasks().scheduleIfNotExists(task, clock.instant().minus(SKEW));
        transaction.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        scheduler.get().triggerCheckForDueExecutions();
                    }
                });
    }
}
