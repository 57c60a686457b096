package org.adoptionportal.support;

import java.sql.SQLException;
import java.time.LocalDate;
import org.adoptionportal.platform.id.Ids;

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

    /** The number that a query with one question mark answers for this text. */
    public static long idOf(String sql, String parameter) {
        return Portal.running()
                .inTransaction(status -> {
                    try (var query = status.getConnection().prepareStatement(sql)) {
                        query.setString(1, parameter);
                        var rows = query.executeQuery();
                        rows.next();
                        return rows.getLong(1);
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    /** Changes what is stored behind the portal's back, as somebody with the database could. */
    public static void change(String sql, long parameter) {
        int changed =
                Portal.running()
                        .inTransaction(status -> {
                            try (var change = status.getConnection().prepareStatement(sql)) {
                                change.setLong(1, parameter);
                                return change.executeUpdate();
                            } catch (SQLException e) {
                                throw new IllegalStateException(e);
                            }
                        });
        if (changed == 0) {
            throw new AssertionError("Nothing was there to change: " + sql);
        }
    }

    /** Somebody is away from the first day to the last, and somebody else covers for them. */
    public static void absent(long persona, long cover, LocalDate from, LocalDate to) {
        Portal.running()
                .inTransaction(status -> {
                    String sql =
                            "INSERT INTO absence (id, persona_id, from_on, to_on, cover_persona_id,"
                                    + " made_by_persona_id) VALUES (?, ?, ?, ?, ?, ?)";
                    try (var insert = status.getConnection().prepareStatement(sql)) {
                        insert.setLong(1, Portal.running().bean(Ids.class).next());
                        insert.setLong(2, persona);
                        insert.setObject(3, from);
                        insert.setObject(4, to);
                        insert.setLong(5, cover);
                        insert.setLong(6, persona);
                        return insert.executeUpdate();
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }
}
