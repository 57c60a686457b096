package org.adoptionportal.support;

import java.sql.SQLException;

/** A look at what is stored that no room offers. */
public final class Rows {

    private Rows() {}

    /**
     * How many there are.
     *
     * @param sql a query with one question mark that answers a number
     */
    public static long count(String sql, long parameter) {
        return Portal.running()
                .inTransaction(status -> {
                    try (var query = status.getConnection().prepareStatement(sql)) {
                        query.setLong(1, parameter);
                        var rows = query.executeQuery();
                        rows.next();
                        return rows.getLong(1);
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }
}
