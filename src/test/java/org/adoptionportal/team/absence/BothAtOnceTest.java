package org.adoptionportal.team.absence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.Remit;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.RepeatedTest;

/** Two colleagues record at the same moment that the other covers for them: one of them goes. */
class BothAtOnceTest {

    private final RecordAbsence record = Portal.running().bean(RecordAbsence.class);
    private final Cover cover = Portal.running().bean(Cover.class);
    private final LocalDate today = London.today(Portal.running().bean(Clock.class));
    private final Person one = People.staff(StaffRole.TRIAGE);
    private final Person other = People.staff(StaffRole.TRIAGE);

    @RepeatedTest(5)
    void oneOfThemGoes() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            threads.invokeAll(List.of(going(one, other), going(other, one)));
        }
        assertThat(List.of(isAway(one), isAway(other))).containsExactlyInAnyOrder(true, false);
    }

    private boolean isAway(Person person) {
        return cover.coverOf(person.personaId(), today).isPresent();
    }

    private Callable<Boolean> going(Person who, Person covering) {
        var absence = new NewAbsence(who.personaId(), today, today, covering.personaId());
        return () -> {
            try {
                record.record(viewer(who), absence);
                return true;
            } catch (Refusal.Invalid tooLate) {
                return false;
            }
        };
    }

    private static Viewer viewer(Person person) {
        return new Viewer(
                0,
                person.personaId(),
                PersonaKind.STAFF,
                person.name(),
                Remit.of(Set.of(StaffRole.TRIAGE), null),
                "test");
    }
}
