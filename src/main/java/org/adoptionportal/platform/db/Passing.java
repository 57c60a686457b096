package org.adoptionportal.platform.db;

import io.micronaut.data.connection.exceptions.ConnectionException;
import io.micronaut.transaction.exceptions.TransactionSystemException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Failures of the database that are nobody's mistake, and over when it is well again. */
public final class Passing {

    private static final int CAUSES = 20;

    /**
     * The last two: the pool gave up the connection while we had it, and says no more than that;
     * least of all when something was to be undone on it, which nothing is left of.
     */
    private static final List<Class<? extends Exception>> NO_CONNECTION =
            List.of(
                    SQLTransientConnectionException.class,
                    SQLNonTransientConnectionException.class,
                    SQLRecoverableException.class,
                    ConnectionException.class,
                    TransactionSystemException.class);

    /**
     * The server's numbers for: disk full, table full, lock not had in time, deadlock, read only
     * for now (two), and tables changed since the statement or the transaction began (two).
     */
    private static final Set<Integer> NUMBERS =
            Set.of(1021, 1114, 1205, 1213, 1290, 1836, 1412, 1615);

    private static final Set<Integer> TABLES_CHANGED = Set.of(1412, 1615);

    private Passing() {}

    /** Whether this is why something failed. */
    public static boolean is(Throwable failure) {
        return isOfChangedTables(failure) || causes(failure).anyMatch(Passing::passes);
    }

    private static boolean passes(Throwable cause) {
        return NO_CONNECTION.stream().anyMatch(type -> type.isInstance(cause))
                || (cause instanceof SQLException sql && NUMBERS.contains(sql.getErrorCode()));
    }

    /**
     * Whether the connection was lost while something was done on it. Whether that is done is not
     * said, unless it was never to be committed.
     */
    public static boolean isOfLostConnection(Throwable failure) {
        return causes(failure).anyMatch(TransactionSystemException.class::isInstance);
    }

    /** Whether it failed because a newer version changed the tables meanwhile. */
    public static boolean isOfChangedTables(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof SQLException sql && foundChanged(sql));
    }

    /** The driver looks for as many columns as there were when it prepared the statement. */
    static boolean foundChanged(SQLException failure) {
        return TABLES_CHANGED.contains(failure.getErrorCode())
                || failure.getCause() instanceof IndexOutOfBoundsException;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(CAUSES);
    }
}
