package org.adoptionportal.identity.session;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * A session in which a request may act.
 *
 * @param renewedToken what to put into the browser's cookie; null while the old one will do
 */
record LiveSession(Viewer viewer, @Nullable String renewedToken, SessionTimes times) {

    static Viewer viewer(List<ViewerRow> rows, String name) {
        ViewerRow first = rows.getFirst();
        return new Viewer(
                first.accountId(),
                first.personaId(),
                PersonaKind.valueOf(first.kind()),
                name,
                roles(rows),
                authority(rows),
                first.sid());
    }

    private static Set<StaffRole> roles(List<ViewerRow> rows) {
        Set<StaffRole> roles = EnumSet.noneOf(StaffRole.class);
        rows.stream()
                .map(ViewerRow::role)
                .filter(Objects::nonNull)
                .map(StaffRole::valueOf)
                .forEach(roles::add);
        return Set.copyOf(roles);
    }

    /** Where roles differ in reach, the narrower one decides. */
    private static @Nullable Integer authority(List<ViewerRow> rows) {
        return rows.stream()
                .map(ViewerRow::authorityId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
