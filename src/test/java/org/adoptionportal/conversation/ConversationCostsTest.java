package org.adoptionportal.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Queries;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

/** How many statements the pages take, however much is written; the first is the session's. */
class ConversationCostsTest {

    private static final int MANY = 200;

    private final Talk talk = Talk.begun();
    private final String reference = talk.applicant().reference();
    private final Visitor worker = Visitor.signedInAs(People.staff(StaffRole.STAGE_ONE_WORKER));

    @Test
    void ofTheCase() throws Exception {
        String page = "/cases/" + reference + "/conversation";
        talk.writes(talk.person(), "Hello");
        talk.notes("Rang at two");
        assertThat(statements(worker, page)).as("one that is new").hasSize(8);
        assertThat(statements(worker, page)).hasSize(5);
        many(talk.person());
        assertThat(statements(worker, page)).as("many that are new").hasSize(8);
        assertThat(statements(worker, page)).hasSize(5);
    }

    @Test
    void ofThePeople() throws Exception {
        String page = "/messages/" + reference;
        talk.writes(talk.worker(), "Hello");
        assertThat(statements(talk.applicant().visitor(), page)).as("one new").hasSize(4);
        assertThat(statements(talk.applicant().visitor(), page)).hasSize(3);
        many(talk.worker());
        assertThat(statements(talk.applicant().visitor(), page)).as("many new").hasSize(4);
        assertThat(statements(talk.applicant().visitor(), page)).hasSize(3);
    }

    private void many(Viewer author) {
        Portal.running()
                .inTransaction(transaction -> {
                    for (int i = 0; i < MANY; i++) {
                        talk.writes(author, "Hello");
                        talk.notes("Rang at two");
                    }
                    return MANY;
                });
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
}
