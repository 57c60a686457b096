package org.adoptionportal.identity.factor;

import jakarta.inject.Singleton;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.session.EndReason;
import org.adoptionportal.identity.session.OwnSessions;
import org.adoptionportal.identity.session.Sessions;

/** What follows, in the same transaction, when an account gets or loses its second factor. */
@Singleton
final class Consequences {

    private final Sessions sessions;
    private final OwnSessions ownSessions;
    private final FactorMail mail;

    Consequences(Sessions sessions, OwnSessions ownSessions, FactorMail mail) {
        this.sessions = sessions;
        this.ownSessions = ownSessions;
        this.mail = mail;
    }

    /** The viewer's session goes on; nobody has shown a second factor in any other. */
    void ofGaining(Viewer viewer) {
        sessions.prove(viewer.sessionId());
        ownSessions.endOthers(viewer, EndReason.SECOND_FACTOR);
        mail.changed(viewer);
    }

    void ofLosing(Viewer viewer) {
        sessions.unprove(viewer.sessionId());
        ownSessions.endOthers(viewer, EndReason.SECOND_FACTOR);
        mail.changed(viewer);
    }

    void ofLosingItForGood(long accountId) {
        ownSessions.endAll(accountId, EndReason.SECOND_FACTOR);
    }
}
