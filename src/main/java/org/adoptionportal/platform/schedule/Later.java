package org.adoptionportal.platform.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.micronaut.context.BeanProvider;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.TransactionStatus;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Instant;

/** Queues work in the caller's transaction: it is done after the commit, or not at all. */
@Singleton
public final class Later {

    private final SchedulerFactory.TransactionalClient client;
    private final TransactionOperations<Connection> transactions;
    private final BeanProvider<Scheduler> scheduler;

    /** The scheduler is asked for late, because it needs every task and a task may need this. */
    Later(
            SchedulerFactory.TransactionalClient client,
            TransactionOperations<Connection> transactions,
            BeanProvider<Scheduler> scheduler) {
        this.client = client;
        this.transactions = transactions;
        this.scheduler = scheduler;
    }

    /**
     * Queues a task, to be done at a moment or as soon as possible after it. It may be done twice
     * when an instance is killed. Queueing an instance that is queued already changes nothing.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void perform(TaskInstance<?> task, Instant at) {
        TransactionStatus<?> transaction =
                transactions
                        .findTransactionStatus()
                        .orElseThrow(() -> new IllegalStateException("Needs a transaction"));
        client.tasks().scheduleIfNotExists(task, at);
        transaction.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        scheduler.get().triggerCheckForDueExecutions();
                    }
                });
    }
}
