package org.adoptionportal.identity;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.id.Ids;

/** Keeps the capacities in which the holder of an account comes to the portal. */
@Singleton
final class Personas {

    private final PersonaRows personas;
    private final StaffRoleRows roles;
    private final Ids ids;
    private final Clock clock;

    Personas(PersonaRows personas, StaffRoleRows roles, Ids ids, Clock clock) {
        this.personas = personas;
        this.roles = roles;
        this.ids = ids;
        this.clock = clock;
    }

    long add(long accountId, PersonaKind kind) {
        return personas.save(new PersonaRow(ids.next(), accountId, kind, clock.instant())).id();
    }

    /** The one persona of an account that nobody has used yet is of another kind. */
    void become(long accountId, PersonaKind kind) {
        personas.become(accountId, kind.name());
    }

    void employ(long personaId, Set<Remit> remits) {
        remits.forEach(remit -> roles.save(StaffRoleRow.of(ids.next(), personaId, remit)));
    }

    /** Replaces every role; whoever else does so for the same persona waits for us. */
    void reemploy(long personaId, Set<Remit> remits) {
        hold(personaId);
        roles.deleteByPersonaId(personaId);
        employ(personaId, remits);
    }

    /** Holds the row until the transaction ends. */
    void hold(long personaId) {
        if (personas.lock(personaId).isEmpty()) {
            throw new Refusal.NotFound();
        }
    }

    boolean isStaff(long accountId) {
        return personas.findByAccountIdOrderById(accountId).stream()
                .anyMatch(persona -> persona.kind() == PersonaKind.STAFF);
    }

    /** The oldest first. */
    List<PersonaRow> of(long accountId) {
        return personas.findByAccountIdOrderById(accountId);
    }

    /** The persona that somebody signs in as, before they choose: the oldest. */
    PersonaRow firstOf(long accountId) {
        return personas.findByAccountIdOrderById(accountId).getFirst();
    }

    Set<Long> idsOf(long accountId) {
        return personas.findByAccountIdOrderById(accountId).stream()
                .map(PersonaRow::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
