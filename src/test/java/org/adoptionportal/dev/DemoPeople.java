package org.adoptionportal.dev;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.adoptionportal.identity.Accounts;
import org.adoptionportal.identity.NewPerson;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.Remit;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.factor.KnownSecrets;
import org.jspecify.annotations.Nullable;

/** Makes the demo accounts. They all have the same password, which is no secret. */
@Singleton
@Requires(env = "dev")
final class DemoPeople {

    static final String PASSWORD = "wherry-lantern-meadow";

    private static final String WORKER = "demo-worker";
    private static final String COUNCIL_WORKER = "demo-council-worker";
    private static final String MANAGER = "demo-manager";
    private static final String ADMINISTRATOR = "demo-administrator";

    /** Sign-in names, each with what the person does. */
    static final SortedMap<String, String> STAFF =
            new TreeMap<>(
                    Map.of(
                            WORKER, "Recruitment worker, whole agency",
                            COUNCIL_WORKER, "Recruitment worker of one council",
                            MANAGER, "Manager",
                            ADMINISTRATOR, "Administrator"));

    private static final List<String> COLLEAGUES =
            List.of("Barnaby Reedmace", "Saoirse Kittiwake", "Tobias Marram", "Zadie Whinchat");

    private final Accounts accounts;
    private final KnownSecrets secrets;
    private @Nullable String hash;

    DemoPeople(Accounts accounts, KnownSecrets secrets) {
        this.accounts = accounts;
        this.secrets = secrets;
    }

    /**
     * Makes the staff, who are in no team yet.
     *
     * @param partners the councils; one of the staff works for the first
     */
    DemoCast staff(List<Integer> partners) {
        Set<StaffRole> recruiting = Set.of(StaffRole.STAGE_ONE_WORKER);
        employ(ADMINISTRATOR, "Juniper Fieldfare", Set.of(StaffRole.ADMINISTRATOR), null);
        Viewer worker = employ(WORKER, "Hattie Greenshank", recruiting, null);
        return new DemoCast(
                worker,
                employ(COUNCIL_WORKER, "Wilf Sandpiper", recruiting, partners.getFirst()),
                employ(MANAGER, "Marigold Teasel", Set.of(StaffRole.MANAGER), null),
                colleagues(worker, recruiting),
                List.of(),
                partners);
    }

    private List<Viewer> colleagues(Viewer worker, Set<StaffRole> recruiting) {
        List<Viewer> all = new ArrayList<>(List.of(worker));
        for (String name : COLLEAGUES) {
            String signInName = "demo-colleague-" + all.size();
            all.add(employ(signInName, name, recruiting, null));
        }
        return List.copyOf(all);
    }

    /** One more of the staff, of the whole agency, with one role. */
    Viewer specialist(String signInName, String name, StaffRole role) {
        return employ(signInName, name, Set.of(role), null);
    }

    /** Somebody who is there as something else than an adopter. */
    Viewer comesAs(PersonaKind kind, String signInName, String name) {
        String email = signInName + "@example.org";
        return add(new NewPerson(signInName, email, name, kind, Set.of()));
    }

    Viewer adopter(NewPerson person) {
        return add(person);
    }

    /** Somebody with an account who has begun nothing. */
    void newcomer() {
        add(NewPerson.adopter("demo-new", "demo-new@example.org", "Posy Dunnock"));
    }

    private Viewer employ(
            String signInName, String name, Set<StaffRole> roles, @Nullable Integer authority) {
        String email = signInName + "@example.org";
        Viewer viewer = add(NewPerson.staff(signInName, email, name, Remit.of(roles, authority)));
        secrets.enrol(viewer.personaId(), signInName);
        return viewer;
    }

    private Viewer add(NewPerson person) {
        if (hash == null) {
            hash = accounts.hash(PASSWORD);
        }
        long persona = accounts.createConfirmed(person, hash);
        DemoMark.came(person);
        return new Viewer(0, persona, person.kind(), person.name(), person.remits(), "demo");
    }
}
