package org.adoptionportal.identity;

import static java.util.stream.Collectors.joining;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking: one persona of one account in one session. Every read of a case goes through it.
 *
 * @param name how the person is greeted; never logged
 * @param roles empty unless the persona is staff
 * @param authorityId the local authority whose cases a member of staff sees; null for the whole
 *     agency, and for everybody who is not staff
 */
public record Viewer(
        long accountId,
        long personaId,
        PersonaKind kind,
        String name,
        Set<StaffRole> roles,
        @Nullable Integer authorityId,
        String sessionId) {

    public boolean isStaff() {
        return kind == PersonaKind.STAFF;
    }

    public boolean has(StaffRole role) {
        return roles.contains(role);
    }

    /** The viewer's name in the ledger of idempotency keys. */
    public String actor() {
        return "persona:" + personaId;
    }

    /** The authority whose cases are seen, or 0 for all of the agency: as queries want it. */
    public int authorityScope() {
        return authorityId == null ? 0 : authorityId;
    }

    /** The roles joined by commas: as queries want them. */
    public String roleNames() {
        return roles.stream().map(Enum::name).collect(joining(","));
    }
}
