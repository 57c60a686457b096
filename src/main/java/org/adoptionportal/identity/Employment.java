package org.adoptionportal.identity;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Set;

/** What members of staff are employed as. */
@Singleton
public class Employment {

    private final Personas personas;

    Employment(Personas personas) {
        this.personas = personas;
    }

    /**
     * Gives a persona of staff these remits instead of those it had; whoever else does so for the
     * same persona waits for us.
     */
    @Transactional(TxType.MANDATORY)
    public void replace(long personaId, Set<Remit> remits) {
        personas.reemploy(personaId, remits);
    }
}
