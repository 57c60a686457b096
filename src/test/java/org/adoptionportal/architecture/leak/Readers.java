package org.adoptionportal.architecture.leak;

import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;

/** Who may read what of a case. */
public final class Readers {

    private Readers() {}

    /** Staff whose role it is to see cases of this kind, for this council. */
    public static Predicate<Looker> staff(String kind, int council) {
        Set<StaffRole> roles = roles(kind);
        return looker -> looker.worksAs(roles, council);
    }

    /** The person themselves, and staff who see such cases. */
    static Predicate<Looker> own(Person person, String kind, int council) {
        return staff(kind, council).or(looker -> looker.is(person));
    }

    private static Set<StaffRole> roles(String kind) {
        return Portal.running()
                .inTransaction(status -> {
                    String sql = "SELECT role FROM case_kind_role WHERE kind = ?";
                    try (var query = status.getConnection().prepareStatement(sql)) {
                        query.setString(1, kind);
                        var rows = query.executeQuery();
                        Set<StaffRole> found = EnumSet.noneOf(StaffRole.class);
                        while (rows.next()) {
                            found.add(StaffRole.valueOf(rows.getString(1)));
                        }
                        return found;
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }
}
