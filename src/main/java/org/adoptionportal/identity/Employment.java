package org.adoptionportal.identity;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What members of staff are employed as. */
@Singleton
public class Employment {

    private final Personas personas;

    Employment(Personas personas) {
        this.personas = personas;
    }

    /** Gives a persona of staff these remits instead of those it had; others wait, as below. */
    @Transactional(TxType.MANDATORY)
    public void replace(long personaId, Set<Remit> remits) {
        personas.reemploy(personaId, remits);
    }

    /**
     * Gives a persona of staff these roles instead of those it had; whoever else does so for the
     * same persona waits for us.
     *
     * @param authorityId the council whose cases they see; null for the whole agency
     */
    @Transactional(TxType.MANDATORY)
    public void replace(long personaId, Set<StaffRole> roles, @Nullable Integer authorityId) {
        personas.reemploy(personaId, Remit.of(roles, authorityId));
    }
}
