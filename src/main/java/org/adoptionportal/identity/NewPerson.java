package org.adoptionportal.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose account others make, ready to use: staff, and the people of the demo data.
 *
 * @param roles empty unless {@code kind} is staff
 * @param authorityId the local authority that the roles are for; null for the whole agency
 */
public record NewPerson(
        String signInName,
        String email,
        String name,
        PersonaKind kind,
        Set<StaffRole> roles,
        @Nullable Integer authorityId) {

    public static NewPerson adopter(String signInName, String email, String name) {
        return new NewPerson(signInName, email, name, PersonaKind.ADOPTER, Set.of(), null);
    }

    public static NewPerson staff(
            String signInName,
            String email,
            String name,
            Set<StaffRole> roles,
            @Nullable Integer authorityId) {
        return new NewPerson(signInName, email, name, PersonaKind.STAFF, roles, authorityId);
    }

    AccountDetails details() {
        return new AccountDetails(signInName, email, name);
    }
}
