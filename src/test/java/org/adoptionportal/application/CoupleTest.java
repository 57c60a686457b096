package org.adoptionportal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Answered;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Couple;
import org.adoptionportal.support.Mailbox;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

/** Two people register together. */
class CoupleTest {

    @Test
    void bothAnswerBothDeclareAndEitherSends() {
        Couple couple = Couple.joined();
        assertThat(tasks(couple.first().visitor(), couple))
                .contains("Your partner still has something to answer.");
        couple.answerEverything();
        assertThat(tasks(couple.second(), couple))
                .contains("Your partner has answered everything.");
        Page check = couple.second().get(couple.taskList() + "/check-answers");
        assertThat(couple.second().submit(check, Map.of()).heading())
                .isEqualTo("Registration of interest sent");
        assertThat(couple.first().home().heading())
                .isEqualTo("We have your registration of interest");
        assertThat(couple.second().get("/home").heading())
                .isEqualTo("We have your registration of interest");
    }

    @Test
    void whatOneAnswersForThemselvesTheOtherNeverSees() {
        Couple couple = Couple.joined();
        Map<String, String> health = new HashMap<>(Answered.page("health", "health"));
        health.put("health-notes", "A secret that is nobody else's");
        couple.first().answers("health", "health", health);
        Page theirs = couple.second().get(couple.first().pageOf("health", "health"));
        assertThat(theirs.value("health-notes")).isEmpty();
        couple.answerEverything();
        couple.first().answers("health", "health", health);
        assertThat(couple.second().get(couple.taskList() + "/check-answers").text())
                .doesNotContain("A secret that is nobody else's");
        couple.first().sends();
        assertThat(couple.second().get(couple.taskList() + "/confirmation").text())
                .doesNotContain("A secret that is nobody else's");
        Visitor worker = Visitor.signedInAs(People.staff(StaffRole.STAGE_ONE_WORKER));
        assertThat(worker.get("/cases/adoption/" + couple.first().reference()).text())
                .contains("A secret that is nobody else's");
    }

    @Test
    void eachKeepsWhatTheyTypedAndNothingOfTheOther() {
        Couple couple = Couple.joined();
        couple.answerEverything();
        Map<String, String> health = new HashMap<>(Answered.page("health", "health"));
        health.put("health-notes", "My own secret");
        couple.first().answers("health", "health", health);
        String answers = couple.taskList() + "/answers";
        assertThat(couple.first().visitor().get(answers).text())
                .contains("My own secret", "1 Example Lane");
        assertThat(couple.second().get(answers).text())
                .contains("1 Example Lane")
                .doesNotContain("My own secret");
        Answer file = couple.second().ask(answers + ".json");
        assertThat(file.body()).contains("1 Example Lane").doesNotContain("My own secret");
        assertThat(file.header("Content-Disposition")).contains("answers.json");
    }

    @Test
    void whatTheyShareBothWrite() {
        Couple couple = Couple.joined();
        couple.first().answers("home", "address", Answered.page("home", "address"));
        Page theirs = couple.second().get(couple.first().pageOf("home", "address"));
        assertThat(theirs.value("town")).isEqualTo("Wherryford");
    }

    @Test
    void bothSavingTheSamePageAtOnceIsShownSideBySideAndChosen() {
        Couple couple = Couple.joined();
        String address = couple.first().pageOf("home", "address");
        Page one = couple.first().visitor().get(address);
        Page other = couple.second().get(address);
        couple.first().visitor().submit(one, Answered.page("home", "address"));
        Map<String, String> typed = new HashMap<>(Answered.page("home", "address"));
        typed.put("town", "Tallowford");
        Page conflict = couple.second().submit(other, typed);
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text()).contains("Saved now Wherryford", "You typed Tallowford");
        assertThat(conflict.value("town")).isEqualTo("Tallowford");
        couple.second().submit(conflict, Map.of());
        assertThat(couple.first().visitor().get(address).value("town")).isEqualTo("Tallowford");
    }

    @Test
    void nothingIsSentBeforeThePartnerHasJoinedAndAnswered() {
        Applicant first = Couple.invited(People.adopter());
        first.answersEverything();
        first.answers("applying", "who", Map.of("applying", "together"));
        assertThat(first.sends().status()).isEqualTo(422);
        assertThat(first.visitor().get("/registrations/" + first.reference()).text())
                .contains("Your partner has not joined you yet.");
    }

    @Test
    void theInvitationGoesByEmailAndSaysNothingOfAdoption() {
        Applicant first = Couple.invited(People.adopter());
        String partner = "partner" + UUID.randomUUID() + "@example.org";
        Page page = first.visitor().get(Couple.invitation(first));
        Page refused =
                first.visitor().submitWith(page, "Make a new code", Map.of("email", "nobody"));
        assertThat(refused.errors()).hasSize(1);
        first.visitor().submitWith(page, "Make a new code", Map.of("email", partner));
        String link = Mailbox.awaitTo(partner, 1).getLast().link().getPath();
        Visitor second = Visitor.signedInAs(People.adopter());
        Page joined = second.submit(second.get(link), Map.of());
        assertThat(joined.path()).isEqualTo("/home");
    }

    @Test
    void anInvitationThatWasEndedDoesNotWork() {
        Applicant first = Couple.invited(People.adopter());
        String code = Couple.code(first);
        Page page = first.visitor().get(Couple.invitation(first));
        first.visitor().submitWith(page, "End this invitation", Map.of());
        Visitor second = Visitor.signedInAs(People.adopter());
        assertThat(second.submit(second.get("/code"), Map.of("code", code)).status())
                .isEqualTo(422);
        assertThat(first.visitor().get("/registrations/" + first.reference()).text())
                .contains("Invite your partner");
    }

    @Test
    void nobodyIsTheirOwnPartner() {
        Applicant first = Couple.invited(People.adopter());
        Visitor self = first.visitor();
        String code = Couple.code(first);
        assertThat(self.submit(self.get("/code"), Map.of("code", code)).status()).isEqualTo(422);
    }

    @Test
    void whoeverSaysTheyAreAloneAfterAllIsToldOfTheContradiction() {
        Couple couple = Couple.joined();
        couple.first().answers("applying", "who", Map.of("applying", "alone"));
        assertThat(tasks(couple.first().visitor(), couple))
                .contains("You say that you apply on your own, but your partner has joined you.");
    }

    private static String tasks(Visitor visitor, Couple couple) {
        return visitor.get(couple.taskList()).text();
    }
}
