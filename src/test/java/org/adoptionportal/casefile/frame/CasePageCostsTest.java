package org.adoptionportal.casefile.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adoptionportal.application.AdoptionRules;
import org.adoptionportal.awaiting.Awaited;
import org.adoptionportal.awaiting.AwaitedThings;
import org.adoptionportal.awaiting.ChaseRules;
import org.adoptionportal.awaiting.HeldUpBy;
import org.adoptionportal.awaiting.NewAwaited;
import org.adoptionportal.casefile.CaseDesk;
import org.adoptionportal.clock.Clocks;
import org.adoptionportal.holds.ChangeClock;
import org.adoptionportal.holds.ExtensionReason;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.Remit;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Queries;
import org.adoptionportal.support.StageOne;
import org.adoptionportal.support.Visitor;
import org.adoptionportal.timeline.Event;
import org.adoptionportal.timeline.Timeline;
import org.junit.jupiter.api.Test;

/**
 * How many statements the pages of a case take, however much there is in it: those of the session,
 * the line of the case and the note that somebody looked, and what each page is about.
 */
class CasePageCostsTest {

    private static final int MANY = 1_000;
    private static final int MANY_EXTENSIONS = 50;

    private final Person person = People.staff(StaffRole.STAGE_ONE_WORKER);
    private final Viewer worker =
            new Viewer(
                    1,
                    person.personaId(),
                    PersonaKind.STAFF,
                    person.name(),
                    Remit.of(Set.of(StaffRole.STAGE_ONE_WORKER), null),
                    "s");
    private final Visitor staff = Visitor.signedInAs(person);
    private final String reference = StageOne.begun().reference();
    private final String path = "/cases/" + reference;
    private final long caseId =
            in(() -> Portal.running().bean(CaseDesk.class).head(worker, reference).id());

    @Test
    void whatIsAwaited() throws Exception {
        assertThat(statements(staff, "/awaiting")).hasSize(4);
        AwaitedThings things = Portal.running().bean(AwaitedThings.class);
        NewAwaited another =
                new NewAwaited(
                        "something-else",
                        Awaited.STAFF_ONLY,
                        "A letter",
                        HeldUpBy.COUNCIL,
                        ChaseRules.CHASE_OTHERS,
                        null);
        for (int i = 0; i < MANY; i++) {
            in(() -> things.open(caseId, another));
        }
        assertThat(statements(staff, "/awaiting")).hasSize(4);
    }

    /** The application too, which says which clock runs. */
    @Test
    void theClock() throws Exception {
        assertThat(statements(staff, "/holds")).hasSize(5);
        ChangeClock change = Portal.running().bean(ChangeClock.class);
        LocalDate today = London.today(Portal.running().bean(Clock.class));
        LocalDate due =
                Portal.running()
                        .bean(Clocks.class)
                        .deadline(AdoptionRules.STAGE_ONE, today)
                        .dueOn();
        for (int i = 1; i <= MANY_EXTENSIONS; i++) {
            change.extend(
                    worker,
                    reference,
                    new ChangeClock.NewExtension(
                            ExtensionReason.GOOD_REASON, "They travel", due.plusDays(i)));
        }
        assertThat(statements(staff, "/holds")).hasSize(5);
    }

    /** For managers who looked as well. */
    @Test
    void whatHasHappened() throws Exception {
        Visitor manager = Visitor.signedInAs(People.staff(StaffRole.MANAGER));
        assertThat(statements(staff, "/history")).hasSize(4);
        assertThat(statements(manager, "/history")).hasSize(5);
        Timeline timeline = Portal.running().bean(Timeline.class);
        Event event = Event.internal("awaited-added").with(Map.of("what", "It", "subject", ""));
        in(() -> {
            for (int i = 0; i < MANY; i++) {
                timeline.record(caseId, worker, event);
            }
            return MANY;
        });
        assertThat(statements(staff, "/history")).hasSize(4);
        assertThat(statements(manager, "/history")).hasSize(5);
    }

    private List<String> statements(Visitor visitor, String page) throws Exception {
        return Queries.during(
                        () -> {
                            var answer = visitor.ask(path + page);
                            assertThat(answer.status()).isEqualTo(200);
                            return answer;
                        })
                .stream()
                .filter(sql -> !sql.contains("notification"))
                .toList();
    }

    private static <T> T in(java.util.function.Supplier<T> work) {
        return Portal.running().inTransaction(_ -> work.get());
    }
}
