package org.adoptionportal.dev;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.adoptionportal.identity.Accounts;
import org.adoptionportal.identity.NewPerson;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;
import org.jspecify.annotations.Nullable;

/** Makes the demo accounts. They all have the same password, which is no secret. */
@Singleton
@Requires(env = "dev")
final class DemoPeople {

    static final String PASSWORD = "wherry-lantern-meadow";

    static final List<String> STAFF =
            List.of(
                    "Recruitment worker, whole agency: demo-worker",
                    "Recruitment worker of one council: demo-council-worker",
                    "Manager: demo-manager",
                    "Administrator: demo-administrator");

    private final Accounts accounts;
    private @Nullable String hash;

    DemoPeople(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Makes the staff.
     *
     * @param authority the council that one of them works for
     * @return the worker of the whole agency
     */
    Viewer staff(int authority) {
        Set<StaffRole> recruiting = Set.of(StaffRole.STAGE_ONE_WORKER);
        add(staff("demo-council-worker", "Wilf Sandpiper", recruiting, authority));
        add(staff("demo-manager", "Marigold Teasel", Set.of(StaffRole.MANAGER), null));
        Set<StaffRole> administering = Set.of(StaffRole.ADMINISTRATOR);
        add(staff("demo-administrator", "Juniper Fieldfare", administering, null));
        return add(staff("demo-worker", "Hattie Greenshank", recruiting, null));
    }

    Viewer adopter(NewPerson person) {
        return add(person);
    }

    /** Somebody with an account who has begun nothing. */
    void newcomer() {
        add(NewPerson.adopter("demo-new", "demo-new@example.org", "Posy Dunnock"));
    }

    private static NewPerson staff(
            String signInName, String name, Set<StaffRole> roles, @Nullable Integer authority) {
        return NewPerson.staff(signInName, signInName + "@example.org", name, roles, authority);
    }

    private Viewer add(NewPerson person) {
        if (hash == null) {
            hash = accounts.hash(PASSWORD);
        }
        long persona = accounts.createConfirmed(person, hash);
        return new Viewer(
                0,
                persona,
                person.kind(),
                person.name(),
                person.roles(),
                person.authorityId(),
                "demo");
    }
}
