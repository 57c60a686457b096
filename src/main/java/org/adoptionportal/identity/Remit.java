package org.adoptionportal.identity;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a member of staff does, and for whose cases.
 *
 * @param authorityId the local authority whose cases they are; null for the whole agency
 */
public record Remit(StaffRole role, @Nullable Integer authorityId) {

    /** All of these roles, for the same cases. */
    public static Set<Remit> of(Collection<StaffRole> roles, @Nullable Integer authorityId) {
        return roles.stream()
                .map(role -> new Remit(role, authorityId))
                .collect(toUnmodifiableSet());
    }

    /**
     * Whether cases of this authority are among those it is for.
     *
     * @param authority null for cases of no authority yet, which belong to the agency
     */
    public boolean covers(@Nullable Integer authority) {
        return authorityId == null || authorityId.equals(authority);
    }

    /** As queries want it: {@code TRIAGE@139}, or {@code TRIAGE@0} for the whole agency. */
    String written() {
        return role + "@" + (authorityId == null ? 0 : authorityId);
    }
}
