package org.adoptionportal.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.adoptionportal.identity.Accounts;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.factor.KnownSecrets;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Mailbox;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Rows;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

class CloseAccountTest {

    private static final String CLOSURE = "/api/v1/account/closure";
    private static final String AGAIN = "{\"password\": \"" + Person.PASSWORD + "\"}";

    private final Person person = People.adopter();
    private final Visitor visitor = Visitor.signedInAs(person);

    @Test
    void whatIsKeptIsSaidAndThenNobodyGetsIn() {
        Api program = Api.signedInAs(person);
        Page question = visitor.get("/account/close");
        assertThat(question.text()).contains("What we keep, and why", "The law says");
        Page closed = close(Person.PASSWORD);
        assertThat(closed.heading()).isEqualTo("Your account is closed");
        assertThat(program.get("/api/v1/account").status()).isEqualTo(401);
        assertThat(visitor.get("/account").path()).startsWith("/sign-in");
        assertThat(Mailbox.lastTo(person.email()).subject()).isEqualTo("Your account is closed");
    }

    @Test
    void signingInThenAnswersAsForAWrongPassword() {
        Page wrong = signIn("not the password");
        close(Person.PASSWORD);
        Page ended = signIn(Person.PASSWORD);
        assertThat(ended.status()).isEqualTo(wrong.status());
        assertThat(ended.errors()).isEqualTo(wrong.errors());
    }

    @Test
    void theNameIsFreeForSomebodyWhoComesBack() {
        close(Person.PASSWORD);
        Person again = People.adopter(person.signInName(), person.email());
        Visitor.signedInAs(again);
    }

    @Test
    void neitherPasswordNorSignInNameIsKept() {
        long account = Portal.running().bean(KnownSecrets.class).accountOf(person.personaId());
        close(Person.PASSWORD);
        assertThat(
                        Rows.count(
                                "SELECT COUNT(*) FROM account WHERE id = ? AND status = 'ENDED'"
                                        + " AND password_hash = '' AND email_token IS NULL",
                                account))
                .isEqualTo(1);
        assertThat(Portal.running().bean(Accounts.class).nameOf(person.personaId()))
                .isEqualTo(person.name());
    }

    @Test
    void thePasswordIsNeeded() {
        assertThat(close("").errors()).containsExactly("Enter your password");
        assertThat(close("wrong").errors())
                .containsExactly("That is not your password. Check it and try again");
        assertThat(visitor.get("/account").status()).isEqualTo(200);
    }

    @Test
    void notWhileWeAreBusyWithAnApplication() {
        Person applicant = People.adopter();
        Visitor theirs = Applicant.whoSent(applicant).visitor();
        Page page = theirs.get("/account/close");
        assertThat(page.heading()).isEqualTo("You cannot close your account yet");
        assertThat(page.text()).contains("withdraw it first", "You can call us on");
        String token = theirs.cookie("csrf").orElse("");
        var form = Map.of("csrfToken", token, "password", Person.PASSWORD);
        assertThat(theirs.post("/account/close", form).status()).isEqualTo(409);
        assertThat(Api.signedInAs(applicant).post(CLOSURE, AGAIN).status()).isEqualTo(409);
        Visitor.signedInAs(applicant);
    }

    @Test
    void onceItIsWithdrawnTheAccountCanBeClosed() {
        Person person = People.adopter();
        Applicant applicant = Applicant.whoSent(person);
        String withdrawal = "/applications/" + applicant.reference() + "/withdrawal";
        applicant.visitor().submit(applicant.visitor().get(withdrawal), Map.of());
        assertThat(Api.signedInAs(person).post(CLOSURE, AGAIN).status()).isEqualTo(204);
    }

    @Test
    void aFormThatWasNeverSentIsNoReasonToStay() {
        Person applicant = People.adopter();
        Applicant.begins(applicant);
        assertThat(Api.signedInAs(applicant).post(CLOSURE, AGAIN).status()).isEqualTo(204);
    }

    @Test
    void staffAskAnAdministrator() {
        Person worker = People.staff(StaffRole.TRIAGE);
        Page page = Visitor.signedInAs(worker).get("/account/close");
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).contains("Ask an administrator to end it");
        assertThat(Api.signedInAs(worker).post(CLOSURE, AGAIN).status()).isEqualTo(403);
    }

    @Test
    void aProgramClosesIt() {
        Api program = Api.signedInAs(person);
        assertThat(program.post(CLOSURE, "{\"password\": \"" + UUID.randomUUID() + "\"}").status())
                .isEqualTo(422);
        assertThat(program.post(CLOSURE, AGAIN).status()).isEqualTo(204);
        assertThat(visitor.get("/account").path()).startsWith("/sign-in");
    }

    private Page close(String password) {
        return visitor.submit(visitor.get("/account/close"), Map.of("password", password));
    }

    private Page signIn(String password) {
        Visitor anybody = Visitor.anonymous();
        return anybody.submit(
                anybody.get("/sign-in"),
                Map.of("signInName", person.signInName(), "password", password));
    }
}
