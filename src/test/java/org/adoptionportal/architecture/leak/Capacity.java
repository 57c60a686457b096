package org.adoptionportal.architecture.leak;

import java.util.Set;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Visitor;

/** Somebody who is signed in in one of their two capacities, with a browser and with a program. */
final class Capacity {

    private static final String ALL = "/api/v1/account/capacities";

    private final String name;
    private final long personaId;
    private final Visitor visitor;
    private final Api api;

    private Capacity(String name, long personaId, Visitor visitor, Api api) {
        this.name = name;
        this.personaId = personaId;
        this.visitor = visitor;
        this.api = api;
    }

    /** The one in which they came first. */
    static Capacity first(String name, Person person) {
        return new Capacity(
                name, person.personaId(), Visitor.signedInAs(person), Api.signedInAs(person));
    }

    /** Another one, which is added to the account by this word. */
    static Capacity added(String name, Person person, String word) {
        Api before = Api.signedInAs(person);
        Answer added = before.post(ALL, "{\"word\": \"" + word + "\"}");
        String id = added.field("id");
        Answer changed = before.post(ALL + "/" + id + "/session", "");
        Visitor visitor = Visitor.signedInAs(person);
        visitor.press(visitor.get("/account/capacity"), "Go there: " + name);
        return new Capacity(
                name, Long.parseLong(id), visitor, Api.with(changed.field("accessToken")));
    }

    Visitor visitor() {
        return visitor;
    }

    Looker looker() {
        return new Looker(name, personaId, Set.of(), null, visitor, api);
    }

    /** What only they may read, and only in this capacity. */
    Canary canary(String what) {
        return new Canary(Canary.word(), name + ": " + what, it -> it.personaId() == personaId);
    }
}
