package org.adoptionportal.architecture.leak;

import java.util.Set;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who opens every address, with a browser and with a program.
 *
 * @param name who they are here
 * @param personaId 0 for somebody who is not signed in
 * @param roles empty unless they are staff
 * @param council whose cases they work on; null for the whole agency, or for nobody of staff
 */
public record Looker(
        String name,
        long personaId,
        Set<StaffRole> roles,
        @Nullable Integer council,
        Visitor visitor,
        Api api) {

    private static final String API = "/api/";

    static Looker anonymous() {
        return new Looker("nobody", 0, Set.of(), null, Visitor.anonymous(), Api.anonymous());
    }

    static Looker of(String name, Person person) {
        return of(name, person, Set.of(), null);
    }

    static Looker of(String name, Person person, Set<StaffRole> roles, @Nullable Integer council) {
        return new Looker(
                name,
                person.personaId(),
                roles,
                council,
                Visitor.signedInAs(person),
                Api.signedInAs(person));
    }

    boolean is(Person person) {
        return personaId == person.personaId();
    }

    /** Whether they work on the cases of this council in one of these roles. */
    boolean worksAs(Set<StaffRole> wanted, int of) {
        return roles.stream().anyMatch(wanted::contains) && (council == null || council == of);
    }

    public Answer open(String address) {
        return address.startsWith(API) ? api.get(address) : visitor.ask(address);
    }
}
