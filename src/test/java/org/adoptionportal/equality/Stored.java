package org.adoptionportal.equality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.adoptionportal.support.Portal;

/** What the database holds, read past the portal. */
final class Stored {

    private Stored() {}

    static long answers() {
        return Long.parseLong(texts("SELECT COUNT(*) FROM equality_answer").getFirst());
    }

    /** The first column of every row, as text. */
    static List<String> texts(String sql) {
        return Portal.running()
                .inTransaction(status -> {
                    try (var query = status.getConnection().prepareStatement(sql);
                            ResultSet rows = query.executeQuery()) {
                        List<String> found = new ArrayList<>();
                        while (rows.next()) {
                            found.add(String.valueOf(rows.getString(1)));
                        }
                        return found;
                    } catch (SQLException e) {
                        throw new IllegalStateException(sql, e);
                    }
                });
    }
}
