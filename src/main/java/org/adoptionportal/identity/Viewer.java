package org.adoptionportal.identity;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking: one persona of one account in one session. Every read of a case goes through it.
 *
 * @param name how the person is greeted; never logged
 * @param remits what a member of staff does and for whose cases; empty for everybody else
 */
public record Viewer(
        long accountId,
        long personaId,
        PersonaKind kind,
        String name,
        Set<Remit> remits,
        String sessionId) {

    public boolean isStaff() {
        return kind == PersonaKind.STAFF;
    }

    /** Whether they have the role, for whichever cases. */
    public boolean has(StaffRole role) {
        return remits.stream().anyMatch(remit -> remit.role() == role);
    }

    /** Whether they have one of the roles for the cases of this authority. */
    public boolean hasOneOf(Set<StaffRole> roles, @Nullable Integer authorityId) {
        return remits.stream()
                .anyMatch(remit -> roles.contains(remit.role()) && remit.covers(authorityId));
    }

    /** Whether they have one of the roles, for whichever cases. */
    public boolean hasOneOf(Set<StaffRole> roles) {
        return roles.stream().anyMatch(this::has);
    }

    public Set<StaffRole> roles() {
        return remits.stream().map(Remit::role).collect(toUnmodifiableSet());
    }

    /** The viewer's name in the ledger of idempotency keys. */
    public String actor() {
        return "persona:" + personaId;
    }

    /** The remits joined by commas, each as {@code ROLE@authority}: as queries want them. */
    public String remitNames() {
        return remits.stream().map(Remit::written).sorted().collect(joining(","));
    }
}
