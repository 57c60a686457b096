package org.adoptionportal.identity.session;

import io.micronaut.core.annotation.Introspected;
import org.adoptionportal.identity.Viewer;

/** Whose session it is, or was: what is kept of one capacity is given back in no other. */
@Introspected
public record SessionOwner(long accountId, long personaId) {

    public static SessionOwner of(Viewer viewer) {
        return new SessionOwner(viewer.accountId(), viewer.personaId());
    }
}
