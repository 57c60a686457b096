package org.adoptionportal.identity.account;

import jakarta.inject.Singleton;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;

/** Ends the viewer's account; what was done with it stays in the cases (domain, section 10). */
@Singleton
class CloseAccount {

    private final AccountEnd end;
    private final PasswordAgain again;

    CloseAccount(AccountEnd end, PasswordAgain again) {
        this.end = end;
        this.again = again;
    }

    /**
     * Goes on only if the viewer could close it now.
     *
     * @throws Refusal.Forbidden for staff, whose accounts an administrator ends
     * @throws Refusal.Conflict while we are still busy with something of theirs
     */
    void refuseUnlessPossible(Viewer viewer) {
        end.refuseUnlessPossible(viewer);
    }

    /**
     * Closes it: every session ends at once, and the address is told.
     *
     * @throws Refusal.Invalid when the password is missing or wrong
     * @throws Refusal as {@link #refuseUnlessPossible} does
     */
    void close(Viewer viewer, String password) {
        end.refuseUnlessPossible(viewer);
        again.check(viewer, password);
        end.end(viewer);
    }
}
