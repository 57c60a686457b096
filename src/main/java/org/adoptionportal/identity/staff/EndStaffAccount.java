package org.adoptionportal.identity.staff;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.adoptionportal.identity.Viewer;

/**
 * Ends the account of somebody who has left. Their sessions end at once, because every request asks
 * whether the account may be used; what they did stays.
 */
@Singleton
class EndStaffAccount {

    private final StaffRows rows;
    private final StaffAccounts staff;
    private final Administrators administrators;
    private final StaffHistory history;

    EndStaffAccount(
            StaffRows rows,
            StaffAccounts staff,
            Administrators administrators,
            StaffHistory history) {
        this.rows = rows;
        this.staff = staff;
        this.administrators = administrators;
        this.history = history;
    }

    /** Ends it; ending it again changes nothing. */
    @Transactional
    void end(Viewer administrator, long personaId, String reason) {
        StaffMember member = staff.find(personaId);
        administrators.mayTakeFrom(administrator, personaId);
        if (rows.end(member.accountId()) > 0) {
            history.note(administrator, personaId, StaffEvent.What.ENDED, reason);
        }
    }
}
