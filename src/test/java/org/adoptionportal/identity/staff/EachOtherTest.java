package org.adoptionportal.identity.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.Remit;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.RepeatedTest;

/** Two administrators end each other at the same moment: one of them stays. */
class EachOtherTest {

    private final EndStaffAccount end = Portal.running().bean(EndStaffAccount.class);
    private final StaffAccounts staff = Portal.running().bean(StaffAccounts.class);
    private final Person one = People.staff(StaffRole.ADMINISTRATOR);
    private final Person other = People.staff(StaffRole.ADMINISTRATOR);

    @RepeatedTest(5)
    void oneOfThemStays() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            threads.invokeAll(List.of(ending(one, other), ending(other, one)));
        }
        assertThat(Map.of(one, inUse(one), other, inUse(other)).values())
                .containsExactlyInAnyOrder(true, false);
    }

    private Callable<Boolean> ending(Person by, Person whom) {
        return () -> {
            try {
                end.end(viewer(by), whom.personaId(), "Both at once");
                return true;
            } catch (Refusal.Conflict tooLate) {
                return false;
            }
        };
    }

    private boolean inUse(Person person) {
        return staff.find(person.personaId()).status() == StaffMember.Status.CONFIRMED;
    }

    private static Viewer viewer(Person person) {
        return new Viewer(
                0,
                person.personaId(),
                PersonaKind.STAFF,
                person.name(),
                Remit.of(Set.of(StaffRole.ADMINISTRATOR), null),
                "test");
    }
}
