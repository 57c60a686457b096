package org.adoptionportal.identity;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking: one persona of one account in one session. Every read of a case goes through it.
 *
 * @param name how the person is greeted; never logged
 * @param remits what a member of staff does and for whose cases; empty for everybody else
 * @param askedAt when they ask: what was lent to them until later can be seen
 */
public record Viewer(
        long accountId,
        long personaId,
        PersonaKind kind,
        String name,
        Set<Remit> remits,
        String sessionId,
        Instant askedAt) {

    /** Later than anything is ever lent: see {@link #lentAt}. */
    private static final Instant NEVER_LENT = Instant.parse("9999-01-01T00:00:00Z");

    private static final DateTimeFormatter IN_QUERIES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    /** A viewer to whom nothing is lent. */
    public Viewer(
            long accountId,
            long personaId,
            PersonaKind kind,
            String name,
            Set<Remit> remits,
            String sessionId) {
        this(accountId, personaId, kind, name, remits, sessionId, NEVER_LENT);
    }

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

    /** The authorities whose cases are theirs; empty when it is all of the agency. */
    public Set<Integer> authorities() {
        boolean everywhere = remits.stream().anyMatch(remit -> remit.authorityId() == null);
        return everywhere
                ? Set.of()
                : remits.stream()
                        .map(Remit::authorityId)
                        .filter(Objects::nonNull)
                        .collect(toUnmodifiableSet());
    }

    public Set<StaffRole> roles() {
        return remits.stream().map(Remit::role).collect(toUnmodifiableSet());
    }

    /** The viewer's name in the ledger of idempotency keys. */
    public String actor() {
        return "persona:" + personaId;
    }

    /** When they ask, as queries want it, to compare with the end of what was lent to them. */
    public String lentAt() {
        return IN_QUERIES.format(askedAt);
    }

    /** The remits joined by commas, each as {@code ROLE@authority}: as queries want them. */
    public String remitNames() {
        return remits.stream().map(Remit::written).sorted().collect(joining(","));
    }
}
