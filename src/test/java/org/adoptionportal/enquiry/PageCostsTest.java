package org.adoptionportal.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.adoptionportal.casefile.TakenBy;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.Remit;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.support.Council;
import org.adoptionportal.support.Enquirer;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Queries;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

/** How many statements the pages of enquiries take, with few rows and with many. */
class PageCostsTest {

    private static final int AUTHORITY = Council.ofItsOwn();
    private static final int MANY = 200;

    private final Enquirer enquirer = Enquirer.valid();
    private final Person person = People.staffOf(AUTHORITY, StaffRole.TRIAGE);
    private final Viewer worker =
            new Viewer(
                    1,
                    person.personaId(),
                    PersonaKind.STAFF,
                    person.name(),
                    Remit.of(Set.of(StaffRole.TRIAGE), AUTHORITY),
                    "s");

    @Test
    void whoAsksPaysLittle() throws Exception {
        enquirer.answers().put("authority", Integer.toString(AUTHORITY));
        Page confirmation = enquirer.sends();
        String link = enquirer.link(1);
        for (int number : List.of(0, MANY)) {
            enter(number);
            assertThat(statements(enquirer.visitor(), "/enquiries/new")).isEmpty();
            assertThat(statements(enquirer.visitor(), confirmation.path())).hasSize(1);
            assertThat(statements(enquirer.visitor(), link)).hasSize(1);
            assertThat(statements(enquirer.visitor(), "/enquiries/withdrawn")).isEmpty();
        }
    }

    /**
     * Session, enquiry, that it was opened, answers, code to take it over, and the line of the
     * case.
     */
    @Test
    void whoAnswersPaysTheSameHoweverMuchHasHappened() throws Exception {
        String reference = enter(1);
        Visitor staff = Visitor.signedInAs(person);
        assertThat(statements(staff, "/cases/enquiry/" + reference)).hasSize(6);
        enter(MANY);
        promiseAgainAndAgain(reference);
        assertThat(statements(staff, "/cases/enquiry/" + reference)).hasSize(6);
        assertThat(statements(staff, "/cases/enquiry/new")).hasSize(1);
        assertThat(statements(staff, "/worklist")).hasSize(4);
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

    /** So many enquiries, and the reference of the last. */
    private String enter(int number) {
        Map<String, List<String>> answers =
                enquirer.answers().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, it -> List.of(it.getValue())));
        answers.putAll(
                Map.of(
                        "ways", List.of("TELEPHONE"),
                        "authority", List.of(Integer.toString(AUTHORITY))));
        SendEnquiry send = Portal.running().bean(SendEnquiry.class);
        return Portal.running()
                .inTransaction(transaction -> {
                    String last = "";
                    for (int i = 0; i < number; i++) {
                        last = send.enter(worker, EnquiryAnswers.of(answers), TakenBy.PAPER);
                    }
                    return last;
                });
    }

    private void promiseAgainAndAgain(String reference) {
        PromiseCall promise = Portal.running().bean(PromiseCall.class);
        var soon = Portal.running().bean(Clock.class).instant().plus(Duration.ofDays(2));
        Portal.running()
                .inTransaction(transaction -> {
                    for (int version = 0; version < MANY; version++) {
                        promise.promise(worker, reference, version, soon, "Hattie");
                    }
                    return reference;
                });
    }
}
