package org.adoptionportal.equality;

import static org.assertj.core.api.Assertions.assertThat;

import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Program;
import org.junit.jupiter.api.Test;

/** The questions about equality for programs. */
class EqualityApiTest {

    private static final String ANSWERS = "/api/v1/equality-answers";

    private final Person robin = People.adopter();

    @Test
    void askedAndAnsweredOnce() {
        Answer asked = Api.anonymous().get("/api/v1/equality-questions");
        assertThat(asked.body()).contains("white-other", "not-said", "Roma");
        String ticket = ticket().field("ticket");
        long before = Stored.answers();
        assertThat(answer(ticket, "{\"age\": \"45-54\", \"sex\": \"not-said\"}").status())
                .isEqualTo(204);
        assertThat(Stored.answers() - before).isEqualTo(2);
        assertThat(answer(ticket, "{\"age\": \"45-54\"}").status()).isEqualTo(409);
        assertThat(Stored.answers() - before).isEqualTo(2);
        assertThat(ticket().body()).contains("\"ticket\":null", "\"answered\":true");
    }

    @Test
    void onlyWhatIsAskedCanBeAnswered() {
        String ticket = ticket().field("ticket");
        Answer unknown = answer(ticket, "{\"shoe-size\": \"43\", \"sex\": \"sometimes\"}");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.body()).contains("shoe-size", "There is no such question", "sex");
        assertThat(answer("bm9ib2R5cw", "{}").status()).isEqualTo(404);
        assertThat(answer(ticket, "{}").status()).as("nothing answered").isEqualTo(204);
        assertThat(ticket().field("ticket")).isEqualTo(ticket);
    }

    @Test
    void nobodyIsAskedBeforeTheyHaveSent() {
        Applicant applicant = Applicant.begins(robin);
        assertThat(ticket(applicant.reference()).body())
                .contains("\"ticket\":null", "\"answered\":false");
    }

    private Answer ticket() {
        Program program = Program.of(robin);
        var registrations = program.get("/api/v1/registrations").json().get("items");
        String reference =
                registrations.size() == 0
                        ? Applicant.whoSent(robin).reference()
                        : registrations.get(0).get("reference").getStringValue();
        return ticket(reference);
    }

    private Answer ticket(String reference) {
        return Program.of(robin).get("/api/v1/registrations/" + reference + "/equality-ticket");
    }

    private static Answer answer(String ticket, String answers) {
        String body = "{\"ticket\": \"%s\", \"answers\": %s}".formatted(ticket, answers);
        return Api.anonymous().post(ANSWERS, body);
    }
}
