package org.adoptionportal.dev;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.adoptionportal.identity.Accounts;
import org.adoptionportal.identity.NewPerson;
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

    private final Accounts accounts;
    private final KnownSecrets secrets;
    private @Nullable String hash;

    DemoPeople(Accounts accounts, KnownSecrets secrets) {
        this.accounts = accounts;
        this.secrets = secrets;
    }

    /** The worker of the whole agency, and the one of a council. */
    record Staff(Viewer worker, Viewer councilWorker) {}

    /**
     * Makes the staff.
     *
     * @param authority the council that one of them works for
     */
    Staff staff(int authority) {
        Set<StaffRole> recruiting = Set.of(StaffRole.STAGE_ONE_WORKER);
        Viewer council = employ(COUNCIL_WORKER, "Wilf Sandpiper", recruiting, authority);
        employ(MANAGER, "Marigold Teasel", Set.of(StaffRole.MANAGER), null);
        employ(ADMINISTRATOR, "Juniper Fieldfare", Set.of(StaffRole.ADMINISTRATOR), null);
        return new Staff(employ(WORKER, "Hattie Greenshank", recruiting, null), council);
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
        return new Viewer(0, persona, person.kind(), person.name(), person.remits(), "demo");
    }
}
