package org.adoptionportal.platform.db;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;

/**
 * Refuses callers who are in a transaction: for what begins its own, or counts even if the caller
 * gives up. A transaction annotation that never begins one would not do, because then nothing that
 * is called begins one either, and connections do not commit by themselves.
 */
@Singleton
public final class OutsideTransactions {

    private final TransactionOperations<Connection> transactions;

    OutsideTransactions(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    /**
     * Does nothing outside of one.
     *
     * @throws IllegalStateException in a transaction
     */
    public void require() {
        if (transactions.findTransactionStatus().isPresent()) {
            throw new IllegalStateException("This may not be undone with a caller's transaction");
        }
    }
}
