package org.adoptionportal.identity.staff;

import java.util.Set;
import org.adoptionportal.identity.AccountDetails;
import org.adoptionportal.identity.StaffRole;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff with their account.
 *
 * @param authorityId the one local authority whose cases they see; null for the whole agency
 * @param rowVersion of the account; it rises with their work too
 */
record StaffMember(
        long personaId,
        long accountId,
        Status status,
        AccountDetails details,
        Set<StaffRole> roles,
        @Nullable Integer authorityId,
        int rowVersion) {

    /** As the account's. */
    enum Status {
        UNCONFIRMED,
        CONFIRMED,
        ENDED
    }

    boolean isAdministrator() {
        return roles.contains(StaffRole.ADMINISTRATOR);
    }
}
