package org.adoptionportal.identity.session;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.Remit;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * A session in which a request may act.
 *
 * @param proved whether a second factor was shown in it
 * @param several whether its account has other capacities besides this one
 * @param renewedToken what to put into the browser's cookie; null while the old one will do
 * @param times when it ends by itself
 */
record LiveSession(
        Viewer viewer,
        boolean proved,
        boolean several,
        @Nullable String renewedToken,
        SessionTimes times) {

    static LiveSession of(List<ViewerRow> rows, String name, SessionTimes times, Instant now) {
        ViewerRow first = rows.getFirst();
        return new LiveSession(
                viewer(rows, name, now),
                first.provedAt() != null,
                first.several() > 0,
                null,
                times);
    }

    LiveSession renewed(String token, SessionTimes until) {
        return new LiveSession(viewer, proved, several, token, until);
    }

    /** Staff may do nothing without a second factor but set one up. */
    boolean mustEnrol() {
        return viewer.isStaff() && !proved;
    }

    private static Viewer viewer(List<ViewerRow> rows, String name, Instant now) {
        ViewerRow first = rows.getFirst();
        return new Viewer(
                first.accountId(),
                first.personaId(),
                PersonaKind.valueOf(first.kind()),
                name,
                remits(rows),
                first.sid(),
                now);
    }

    private static Set<Remit> remits(List<ViewerRow> rows) {
        return rows.stream()
                .filter(row -> row.role() != null)
                .map(row -> new Remit(StaffRole.valueOf(row.role()), row.authorityId()))
                .collect(toUnmodifiableSet());
    }
}
