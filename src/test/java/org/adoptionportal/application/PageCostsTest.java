package org.adoptionportal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.adoptionportal.casefile.CaseFiles;
import org.adoptionportal.casefile.CaseSummary;
import org.adoptionportal.casefile.WaitingFor;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.id.Reference;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Changes;
import org.adoptionportal.support.Council;
import org.adoptionportal.support.Mailbox;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Queries;
import org.adoptionportal.support.Rows;
import org.adoptionportal.support.StageOne;
import org.adoptionportal.support.Visitor;
import org.adoptionportal.timeline.Event;
import org.adoptionportal.timeline.Timeline;
import org.junit.jupiter.api.Test;

/** How many statements a page takes; the first is always that of the session and its viewer. */
class PageCostsTest {

    private static final int AUTHORITY = Council.ofItsOwn();

    private final Person person = People.adopter();

    @Test
    void theFrontTakesNone() throws Exception {
        assertThat(statements(Visitor.anonymous(), "/")).isEmpty();
        assertThat(statements(Visitor.anonymous(), "/adopt")).isEmpty();
    }

    @Test
    void whileItIsWritten() throws Exception {
        Applicant applicant = Applicant.begins(person);
        applicant.answersEverything();
        String registration = "/registrations/" + applicant.reference();
        assertThat(statements(applicant.visitor(), registration)).hasSize(4);
        assertThat(statements(applicant.visitor(), applicant.pageOf("you", "name"))).hasSize(4);
        assertThat(statements(applicant.visitor(), registration + "/check-answers")).hasSize(4);
        assertThat(statements(applicant.visitor(), "/home")).hasSize(3);
    }

    @Test
    void onceItHasBeenSent() throws Exception {
        Applicant applicant = Applicant.whoSent(person);
        Mailbox.awaitTo(person.email(), 1);
        Visitor worker = Visitor.signedInAs(People.staff(StaffRole.STAGE_ONE_WORKER));
        assertThat(statements(applicant.visitor(), "/home")).hasSize(4);
        assertThat(statements(worker, "/cases/adoption/" + applicant.reference())).hasSize(8);
        String form = "/registrations/" + applicant.reference();
        assertThat(statements(applicant.visitor(), form + "/answers")).hasSize(5);
    }

    @Test
    void whateverIsChangedAfterwards() throws Exception {
        Applicant applicant = Applicant.whoSent(person);
        String form = "/registrations/" + applicant.reference();
        for (String town : List.of("Tallowford", "Latecombe")) {
            Changes.writes(applicant.visitor(), form, "home", "address", "town", town);
            Changes.sends(applicant.visitor(), form, "home", "We have moved");
        }
        Changes.opens(applicant.visitor(), form, "home");
        Changes.opens(applicant.visitor(), form, "health");
        Visitor worker = Visitor.signedInAs(People.staff(StaffRole.STAGE_ONE_WORKER));
        assertThat(statements(applicant.visitor(), "/home")).hasSize(5);
        assertThat(statements(applicant.visitor(), form + "/answers")).hasSize(5);
        assertThat(statements(applicant.visitor(), Changes.page(form, "home"))).hasSize(4);
        assertThat(statements(worker, "/cases/adoption/" + applicant.reference())).hasSize(8);
    }

    @Test
    void inStageOne() throws Exception {
        StageOne case1 = StageOne.begun(person);
        case1.asksForAll();
        Visitor visitor = case1.applicant().visitor();
        assertThat(statements(visitor, "/home")).hasSize(3);
        for (String page : List.of("/messages/", "/looked-at/")) {
            assertThat(statements(visitor, page + case1.reference())).hasSizeLessThanOrEqualTo(5);
        }
        happens(case1.reference(), 300);
        assertThat(statements(visitor, "/home")).hasSize(3);
    }

    @Test
    void theWorklistTakesTheSameHoweverLongItIs() throws Exception {
        Visitor worker = Visitor.signedInAs(People.staffOf(AUTHORITY, StaffRole.STAGE_ONE_WORKER));
        openCases(1);
        assertThat(statements(worker, "/worklist")).hasSize(4);
        openCases(999);
        assertThat(statements(worker, "/worklist")).hasSize(4);
    }

    private static List<String> statements(Visitor visitor, String path) throws Exception {
        return Queries.during(
                        () -> {
                            var answer = visitor.ask(path);
                            assertThat(answer.status()).isEqualTo(200);
                            return answer;
                        })
                .stream()
                .filter(sql -> !sql.contains("notification"))
                .toList();
    }

    private static void happens(String reference, int times) {
        long id = Rows.idOf("SELECT id FROM case_file WHERE reference = ?", reference);
        Timeline timeline = Portal.running().bean(Timeline.class);
        Portal.running()
                .inTransaction(transaction -> {
                    for (int i = 0; i < times; i++) {
                        timeline.record(id, "SYSTEM", Event.shared("clock-runs-again"));
                    }
                    return times;
                });
    }

    private void openCases(int number) {
        Viewer party =
                new Viewer(1, person.personaId(), PersonaKind.ADOPTER, "Robin", Set.of(), "s");
        var summary =
                new CaseSummary(
                        "REGISTERED",
                        WaitingFor.AGENCY,
                        "answer-registration",
                        null,
                        AUTHORITY,
                        true);
        CaseFiles cases = Portal.running().bean(CaseFiles.class);
        Portal.running()
                .inTransaction(transaction -> {
                    for (int i = 0; i < number; i++) {
                        cases.open("adoption", Reference.random(), party, "Many Cases", summary);
                    }
                    return number;
                });
    }
}
