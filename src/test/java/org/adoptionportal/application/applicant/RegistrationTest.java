package org.adoptionportal.application.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Answered;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

class RegistrationTest {

    private final Person person = People.adopter();

    @Test
    void whoHasNothingYetIsOfferedTheNextStep() {
        Page home = Visitor.signedInAs(person).get("/home");
        assertThat(home.hasLink("Register your interest")).isTrue();
    }

    @Test
    void beginningTwiceGoesOnWithTheSame() {
        Applicant first = Applicant.begins(person);
        assertThat(Applicant.begins(person).reference()).isEqualTo(first.reference());
    }

    @Test
    void incompleteAnswersAreKeptAndTheFaultsAreNamed() {
        Applicant applicant = Applicant.begins(person);
        Page again = applicant.answers("you", "name", Map.of("first-names", "Żółć"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.title()).startsWith("Error: ");
        assertThat(again.errors()).containsExactly("Enter your last name");
        assertThat(applicant.visitor().get(applicant.pageOf("you", "name")).value("first-names"))
                .isEqualTo("Żółć");
        assertThat(tasks(applicant).text()).contains("In progress");
    }

    @Test
    void somebodyTooYoungIsToldWhy() {
        Applicant applicant = Applicant.begins(person);
        Map<String, String> fields = new HashMap<>(Answered.page("you", "birth"));
        fields.put("date-of-birth-year", "2015");
        assertThat(applicant.answers("you", "birth", fields).errors())
                .containsExactly("You must be 21 or over to register");
    }

    @Test
    void onlyOneRefereeMayBeARelative() {
        Applicant applicant = Applicant.begins(person);
        for (int n = 1; n <= 2; n++) {
            Map<String, String> fields =
                    new HashMap<>(Answered.page("referees", Integer.toString(n)));
            fields.put("referee-" + n + "-relative", "yes");
            Page after = applicant.answers("referees", Integer.toString(n), fields);
            assertThat(after.errors()).hasSize(n - 1);
        }
    }

    @Test
    void aPageChangedInAnotherWindowLosesNothing() {
        Applicant applicant = Applicant.begins(person);
        Visitor window = applicant.visitor();
        Page first = window.get(applicant.pageOf("you", "name"));
        Page second = window.get(applicant.pageOf("you", "name"));
        Map<String, String> answers = Answered.page("you", "name");
        assertThat(window.submit(first, answers).status()).isEqualTo(200);
        Map<String, String> others = new HashMap<>(answers);
        others.put("first-names", "Ash");
        Page conflict = window.submit(second, others);
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.value("first-names")).isEqualTo("Ash");
        assertThat(conflict.text()).contains("Saved now Robin", "You typed Ash");
        assertThat(window.submit(conflict, others).status()).isEqualTo(200);
        assertThat(window.get(applicant.pageOf("you", "name")).value("first-names"))
                .isEqualTo("Ash");
    }

    @Test
    void theSameAnswersSentTwiceAreNoConflict() {
        Applicant applicant = Applicant.begins(person);
        Visitor window = applicant.visitor();
        Page page = window.get(applicant.pageOf("you", "name"));
        window.submit(page, Answered.page("you", "name"));
        assertThat(window.submit(page, Answered.page("you", "name")).status()).isEqualTo(200);
    }

    @Test
    void controlCharactersAndOverlongAnswersAreKeptAndRefusedKindly() {
        Applicant applicant = Applicant.begins(person);
        Map<String, String> fields = new HashMap<>(Answered.page("you", "name"));
        fields.put("first-names", "Ro\u0000bin");
        fields.put("last-name", "x".repeat(101));
        assertThat(applicant.answers("you", "name", fields).errors())
                .containsExactly(
                        "Remove the characters shown as \uFFFD: we cannot store them",
                        "Use 100 characters or fewer");
    }

    @Test
    void sendingIncompleteAnswersSaysSo() {
        Applicant applicant = Applicant.begins(person);
        Page refused = applicant.sends();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).hasSize(1);
    }

    @Test
    void sendingGivesAReferenceAndADay() {
        Applicant applicant = Applicant.begins(person);
        applicant.answersEveryPage();
        Page check =
                applicant
                        .visitor()
                        .get("/registrations/" + applicant.reference() + "/check-answers");
        Page sent = applicant.visitor().submit(check, Map.of());
        assertThat(sent.heading()).isEqualTo("Registration of interest sent");
        assertThat(sent.text()).contains(applicant.reference()).contains("5 working days");
        assertThat(applicant.visitor().submit(check, Map.of()).heading())
                .as("the same form sent again")
                .isEqualTo("Registration of interest sent");
        assertThat(applicant.home().heading()).isEqualTo("We have your registration of interest");
    }

    @Test
    void whatHasBeenSentCannotBeChanged() {
        Applicant applicant = Applicant.begins(person);
        Page page = applicant.visitor().get(applicant.pageOf("you", "name"));
        applicant.answersEverything();
        applicant.sends();
        assertThat(applicant.visitor().submit(page, Map.of("first-names", "Late")).status())
                .isEqualTo(409);
    }

    @Test
    void anotherApplicantFindsNothing() {
        Applicant applicant = Applicant.begins(person);
        Visitor stranger = Visitor.signedInAs(People.adopter());
        Answer answer = stranger.ask("/registrations/" + applicant.reference());
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain(applicant.reference());
    }

    private static Page tasks(Applicant applicant) {
        return applicant.visitor().get("/registrations/" + applicant.reference());
    }
}
