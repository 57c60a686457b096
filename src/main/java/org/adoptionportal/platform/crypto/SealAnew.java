package org.adoptionportal.platform.crypto;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.platform.start.CannotStart;

/**
 * Seals anew, with the first key of the keyset, what its older keys have sealed. It may be stopped
 * and begun again, and runs while the portal serves. History that the audit trail is chained over
 * keeps its seal, so the older keys are still needed to read it.
 */
@Singleton
public final class SealAnew {

    private static final int BATCH = 200;

    private final TransactionOperations<Connection> transactions;
    private final Sealer sealer;

    SealAnew(TransactionOperations<Connection> transactions, Sealer sealer) {
        this.transactions = transactions;
        this.sealer = sealer;
    }

    /**
     * Goes through every table.
     *
     * @return how many rows were sealed anew
     * @throws CannotStart when a row does not open with any of our keys; those before it are done
     */
    public long all() {
        long done = 0;
        for (SealedColumn column : transactions.executeRead(it -> columns(it.getConnection()))) {
            done += column.isChained() ? 0 : all(column);
        }
        return done;
    }

    private long all(SealedColumn column) {
        long done = 0;
        long after = Long.MIN_VALUE;
        while (true) {
            long from = after;
            Batch batch = transactions.executeWrite(it -> batch(it.getConnection(), column, from));
            done += batch.changed();
            if (batch.read() < BATCH) {
                return done;
            }
            after = batch.last();
        }
    }

    private record Batch(int read, int changed, long last) {}

    private static List<SealedColumn> columns(Connection connection) {
        try {
            return SealedColumn.all(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The tables could not be listed", e);
        }
    }

    private Batch batch(Connection connection, SealedColumn column, long after) {
        try (PreparedStatement query = connection.prepareStatement(column.olderRows());
                PreparedStatement change = connection.prepareStatement(column.change())) {
            query.setLong(1, after);
            query.setBytes(2, sealer.mark());
            query.setInt(3, BATCH);
            return batch(query, change, column);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not seal anew: " + column, e);
        }
    }

    private Batch batch(PreparedStatement query, PreparedStatement change, SealedColumn column)
            throws SQLException {
        int read = 0;
        int changed = 0;
        long last = 0;
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                last = rows.getLong(1);
                byte[] old = rows.getBytes(2);
                change.setBytes(1, anew(column, last, old));
                change.setLong(2, last);
                change.setBytes(3, old);
                changed += change.executeUpdate();
                read++;
            }
        }
        return new Batch(read, changed, last);
    }

    private byte[] anew(SealedColumn column, long id, byte[] old) {
        return column.sealedTo().stream()
                .map(table -> anew(table, id, column.column(), old))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> unopened(column, id));
    }

    private Optional<byte[]> anew(String table, long id, String column, byte[] old) {
        try {
            byte[] plain = sealer.open(table, id, column, old);
            return Optional.of(sealer.seal(table, id, column, plain));
        } catch (IllegalStateException notSealedToThis) {
            return Optional.empty();
        }
    }

    private static CannotStart unopened(SealedColumn column, long id) {
        return new CannotStart(
                "Row %d of %s does not open with any key in %s. What was before it is sealed anew."
                        .formatted(id, column.table(), NewKeys.SEALING));
    }
}
