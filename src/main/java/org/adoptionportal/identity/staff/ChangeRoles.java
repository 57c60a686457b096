package org.adoptionportal.identity.staff;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Set;
import org.adoptionportal.identity.Employment;
import org.adoptionportal.identity.Remit;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;

/** Gives a member of staff other work. It holds from their next request on. */
@Singleton
class ChangeRoles {

    private final StaffAccounts staff;
    private final StaffRows rows;
    private final Administrators administrators;
    private final StaffHistory history;
    private final Employment employment;
    private final WorkWords words;

    ChangeRoles(
            StaffAccounts staff,
            StaffRows rows,
            Administrators administrators,
            StaffHistory history,
            Employment employment,
            WorkWords words) {
        this.staff = staff;
        this.rows = rows;
        this.administrators = administrators;
        this.history = history;
        this.employment = employment;
        this.words = words;
    }

    /**
     * Replaces their roles.
     *
     * @param rowVersion of the account that was looked at
     * @throws Refusal.Stale if it has changed since, even a moment ago by another administrator
     */
    @Transactional
    void change(Viewer administrator, long personaId, int rowVersion, Set<Remit> remits) {
        StaffMember member = staff.find(personaId);
        administrators.mayTakeFrom(administrator, personaId);
        if (rows.touch(member.accountId(), rowVersion) == 0) {
            throw new Refusal.Stale(
                    "Somebody changed this account after you opened it. Their work is now: "
                            + said(member.remits())
                            + ". Look at it, then decide.");
        }
        employment.replace(personaId, remits);
        history.note(administrator, personaId, StaffEvent.What.ROLES_CHANGED, said(remits));
    }

    private String said(Set<Remit> remits) {
        return String.join("; ", words.lines(remits));
    }
}
