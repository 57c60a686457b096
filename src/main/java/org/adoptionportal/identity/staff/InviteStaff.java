package org.adoptionportal.identity.staff;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.adoptionportal.identity.Invitations;
import org.adoptionportal.identity.NewPerson;
import org.adoptionportal.identity.Viewer;

/** Makes an account for a member of staff, who is sent a link to choose their password. */
@Singleton
class InviteStaff {

    private final Invitations invitations;
    private final StaffAccounts staff;
    private final StaffHistory history;

    InviteStaff(Invitations invitations, StaffAccounts staff, StaffHistory history) {
        this.invitations = invitations;
        this.staff = staff;
        this.history = history;
    }

    /** Makes the account; answers the id of its persona. */
    @Transactional
    long invite(Viewer administrator, NewPerson person) {
        long personaId = invitations.invite(person);
        history.note(administrator, personaId, StaffEvent.What.MADE, "");
        return personaId;
    }

    /** Sends the link again to somebody who has not used it; otherwise does nothing. */
    @Transactional
    void inviteAgain(Viewer administrator, long personaId) {
        StaffMember member = staff.find(personaId);
        if (member.status() == StaffMember.Status.UNCONFIRMED) {
            invitations.inviteAgain(member.accountId());
            history.note(administrator, personaId, StaffEvent.What.INVITED, "");
        }
    }
}
