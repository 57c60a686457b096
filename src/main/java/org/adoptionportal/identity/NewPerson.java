package org.adoptionportal.identity;

import java.util.Set;

/**
 * Somebody whose account others make, ready to use: staff, and the people of the demo data.
 *
 * @param remits empty unless {@code kind} is staff
 */
public record NewPerson(
        String signInName, String email, String name, PersonaKind kind, Set<Remit> remits) {

    public static NewPerson adopter(String signInName, String email, String name) {
        return new NewPerson(signInName, email, name, PersonaKind.ADOPTER, Set.of());
    }

    public static NewPerson staff(String signInName, String email, String name, Set<Remit> remits) {
        return new NewPerson(signInName, email, name, PersonaKind.STAFF, remits);
    }

    AccountDetails details() {
        return new AccountDetails(signInName, email, name);
    }
}
