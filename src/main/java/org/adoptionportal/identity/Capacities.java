package org.adoptionportal.identity;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.adoptionportal.platform.error.Refusal;

/**
 * The capacities in which the holder of an account comes to the portal. Each has its own cases,
 * messages and pages, walled off from those of the others (ADR 16).
 */
@Singleton
public class Capacities {

    /** The field that can be wrong. */
    public static final String KIND = "for";

    private static final String MISSING = "Choose what you are here for";

    private final Personas personas;

    Capacities(Personas personas) {
        this.personas = personas;
    }

    /** One of them. */
    public record Capacity(long personaId, PersonaKind kind) {

        static Capacity of(PersonaRow row) {
            return new Capacity(row.id(), row.kind());
        }
    }

    /** All of the account, the oldest first. */
    @Transactional
    public List<Capacity> of(long accountId) {
        return personas.of(accountId).stream().map(Capacity::of).toList();
    }

    /**
     * One of the viewer's own.
     *
     * @throws Refusal.NotFound if it is not theirs
     */
    @Transactional
    public Capacity own(Viewer viewer, long personaId) {
        return of(viewer.accountId()).stream()
                .filter(capacity -> capacity.personaId() == personaId)
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
    }

    /** Those that the viewer could still ask for; none for staff, whose account is for work. */
    @Transactional
    public List<PersonaKind> open(Viewer viewer) {
        List<PersonaKind> had = of(viewer.accountId()).stream().map(Capacity::kind).toList();
        return viewer.isStaff()
                ? List.of()
                : PersonaKind.open().filter(kind -> !had.contains(kind)).toList();
    }

    /**
     * Adds one; asking again for one that is there changes nothing.
     *
     * @param word of {@link PersonaKind#word}
     * @throws Refusal.Forbidden for staff
     * @throws Refusal.Invalid naming {@link #KIND}
     */
    @Transactional
    public Capacity add(Viewer viewer, String word) {
        if (viewer.isStaff()) {
            throw new Refusal.Forbidden(
                    "This account is for your work. For yourself, make an account with an email"
                            + " address of your own.");
        }
        PersonaKind kind =
                PersonaKind.asked(word)
                        .orElseThrow(() -> new Refusal.Invalid(MISSING, Map.of(KIND, MISSING)));
        personas.hold(viewer.personaId());
        return of(viewer.accountId()).stream()
                .filter(capacity -> capacity.kind() == kind)
                .findFirst()
                .orElseGet(() -> new Capacity(personas.add(viewer.accountId(), kind), kind));
    }
}
