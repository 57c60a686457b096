package org.adoptionportal.identity.staff;

import static java.util.stream.Collectors.toCollection;

import java.util.EnumSet;
import java.util.Set;
import org.adoptionportal.identity.AccountDetails;
import org.adoptionportal.identity.Remit;
import org.adoptionportal.identity.StaffRole;

/**
 * A member of staff with their account.
 *
 * @param rowVersion of the account; it rises with their work too
 */
record StaffMember(
        long personaId,
        long accountId,
        Status status,
        AccountDetails details,
        Set<Remit> remits,
        int rowVersion) {

    /** As the account's. */
    enum Status {
        UNCONFIRMED,
        CONFIRMED,
        ENDED
    }

    /** What they do, wherever it is for. */
    Set<StaffRole> roles() {
        return remits.stream()
                .map(Remit::role)
                .collect(toCollection(() -> EnumSet.noneOf(StaffRole.class)));
    }
}
