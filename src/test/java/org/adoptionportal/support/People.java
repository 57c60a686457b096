package org.adoptionportal.support;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.adoptionportal.identity.Accounts;
import org.adoptionportal.identity.Employment;
import org.adoptionportal.identity.NewPerson;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.Remit;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.factor.KnownSecrets;
import org.jspecify.annotations.Nullable;

/** Makes people with confirmed accounts. Their password is hashed cheaply, once for all. */
public final class People {

    private static final String CHEAP_HASH =
            Password.hash(Person.PASSWORD)
                    .addRandomSalt()
                    .with(Argon2Function.getInstance(64, 1, 1, 32, Argon2.ID))
                    .getResult();

    private People() {}

    public static Person adopter() {
        return adopter("Robin Fenwick");
    }

    public static Person adopter(String name) {
        return of(PersonaKind.ADOPTER, name, Set.of(), null);
    }

    /** Somebody who shares a mailbox, or has a sign-in name of their own choice. */
    public static Person adopter(String signInName, String email) {
        return of(NewPerson.adopter(signInName, email, "Robin Fenwick"));
    }

    public static Person of(PersonaKind kind) {
        Person person = of(kind, "Jo Marsh", Set.of(), null);
        return kind == PersonaKind.STAFF ? enrolled(person) : person;
    }

    /** A member of staff of the whole agency, with a second factor. */
    public static Person staff(StaffRole... roles) {
        return enrolled(newStaff(roles));
    }

    /** As {@link #staff}, by a name that nobody else has. */
    public static Person staffCalled(String name, StaffRole... roles) {
        return enrolled(of(PersonaKind.STAFF, name, set(roles), null));
    }

    /** As {@link #staffCalled(String, StaffRole...)}, for the cases of one council. */
    public static Person staffCalled(String name, int authorityId, StaffRole... roles) {
        return enrolled(of(PersonaKind.STAFF, name, set(roles), authorityId));
    }

    public static Person staffOf(int authorityId, StaffRole... roles) {
        return enrolled(of(PersonaKind.STAFF, "Kit Hale", set(roles), authorityId));
    }

    /** A member of staff with these roles, each for the cases of its own authority. */
    public static Person staffWith(Remit... remits) {
        Person person = staff(StaffRole.ADMINISTRATOR);
        Portal.running()
                .inTransaction(_ -> {
                    Employment employment = Portal.running().bean(Employment.class);
                    employment.replace(person.personaId(), Set.of(remits));
                    return person;
                });
        return person;
    }

    /** A member of staff who has not set up a second factor. */
    public static Person newStaff(StaffRole... roles) {
        return of(PersonaKind.STAFF, "Sam Okoro", set(roles), null);
    }

    /** The same person, with a second factor. */
    public static Person enrolled(Person person) {
        Portal.running().bean(KnownSecrets.class).enrol(person.personaId(), person.signInName());
        return person;
    }

    private static Set<StaffRole> set(StaffRole... roles) {
        return Arrays.stream(roles).collect(Collectors.toUnmodifiableSet());
    }

    private static Person of(
            PersonaKind kind, String name, Set<StaffRole> roles, @Nullable Integer authorityId) {
        String signInName = "p" + UUID.randomUUID();
        String email = signInName + "@example.org";
        return of(new NewPerson(signInName, email, name, kind, Remit.of(roles, authorityId)));
    }

    private static Person of(NewPerson person) {
        long id = Portal.running().bean(Accounts.class).createConfirmed(person, CHEAP_HASH);
        return new Person(id, person.signInName(), person.email(), person.name());
    }
}
