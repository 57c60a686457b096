package org.adoptionportal.identity.oidc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Rows;

/** What is stored of staff. */
final class Staff {

    private Staff() {}

    static List<String> roles(long accountId) {
        return Portal.running()
                .inTransaction(status -> {
                    String sql =
                            "SELECT role FROM staff_role JOIN persona ON persona.id = persona_id"
                                    + " WHERE account_id = ? ORDER BY role";
                    try (var query = status.getConnection().prepareStatement(sql)) {
                        query.setLong(1, accountId);
                        var rows = query.executeQuery();
                        List<String> roles = new ArrayList<>();
                        while (rows.next()) {
                            roles.add(rows.getString(1));
                        }
                        return roles;
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    static long workAccounts() {
        return Rows.count("SELECT COUNT(*) FROM work_account WHERE account_id > ?", 0);
    }
}
