package org.adoptionportal.identity.oidc;

import java.util.Set;
import org.adoptionportal.identity.Remit;
import org.adoptionportal.identity.StaffRole;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is employed as.
 *
 * @param roles at least one
 * @param authorityId the council whose cases they see; null for the whole agency
 */
record Post(Set<StaffRole> roles, @Nullable Integer authorityId) {

    Set<Remit> remits() {
        return Remit.of(roles, authorityId);
    }
}
