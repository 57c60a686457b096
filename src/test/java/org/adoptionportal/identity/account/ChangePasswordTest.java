package org.adoptionportal.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Mail;
import org.adoptionportal.support.Mailbox;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangePasswordTest {

    private static final String GOOD = "kettle-orbit-marmalade";

    private final Person person = People.adopter("Noor Blake");
    private final Visitor visitor = Visitor.signedInAs(person);

    @Test
    void theNewOneWorksAndTheOldOneDoesNot() {
        Page done = change(Person.PASSWORD, GOOD);
        assertThat(done.path()).startsWith("/account?");
        assertThat(done.text()).contains("You have a new password");
        assertThat(signIn(GOOD)).isEqualTo(200);
        assertThat(signIn(Person.PASSWORD)).isEqualTo(401);
    }

    @Test
    void everyOtherSessionEndsAndThisOneGoesOn() {
        Visitor elsewhere = Visitor.signedInAs(person);
        Api program = Api.signedInAs(person);
        change(Person.PASSWORD, GOOD);
        assertThat(elsewhere.get("/account").path()).startsWith("/sign-in");
        assertThat(program.get("/api/v1/account").status()).isEqualTo(401);
        assertThat(visitor.get("/account").status()).isEqualTo(200);
    }

    @Test
    void theAddressIsToldInNeutralWords() {
        change(Person.PASSWORD, GOOD);
        Mail mail = Mailbox.lastTo(person.email());
        assertThat(mail.subject()).isEqualTo("Your password was changed");
        assertThat(mail.link().getPath()).isEqualTo("/account/forgotten-password");
        assertThat(mail.text()).doesNotContain(person.signInName(), "Noor");
    }

    @Test
    void sendingTheSameFormTwiceIsHarmless() {
        Page form = visitor.get("/account/password");
        Map<String, String> typed = Map.of("password", Person.PASSWORD, "newPassword", GOOD);
        visitor.submit(form, typed);
        assertThat(visitor.submit(form, typed).text()).contains("You have a new password");
        assertThat(Mailbox.awaitTo(person.email(), 1)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|kettle-orbit-marmalade|Enter your password",
                "not the password|kettle-orbit-marmalade|That is not your password. Check it and"
                        + " try again",
                "umbrella-lantern-otter|''|Enter a password",
                "umbrella-lantern-otter|ninechars|Your password must be 10 characters or more",
                "umbrella-lantern-otter|noorblake1|Choose a password that is harder to guess, for"
                        + " example three words that do not belong together",
                "umbrella-lantern-otter|umbrella-lantern-otter|Choose a password that is not the"
                        + " one you have now"
            })
    void eachMistakeSaysHowToPutItRight(String password, String chosen, String error) {
        Page page = change(password, chosen);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.errors()).containsExactly(error);
        assertThat(signIn(Person.PASSWORD)).isEqualTo(200);
    }

    @Test
    void whoeverTriesPasswordsInAnotherPersonsSessionIsSlowedDown() {
        for (int i = 0; i < 10; i++) {
            assertThat(change("wrong " + i, GOOD).status()).isEqualTo(422);
        }
        assertThat(change(Person.PASSWORD, GOOD).status()).isEqualTo(429);
    }

    @Test
    void aProgramChangesItByTheSameRules() {
        Api program = Api.signedInAs(person);
        assertThat(put(program, "{\"password\": \"wrong\", \"newPassword\": \"short\"}"))
                .isEqualTo(422);
        assertThat(put(program, "{}")).isEqualTo(422);
        assertThat(put(program, "{\"password\": \"a\", \"pasword\": \"b\"}")).isEqualTo(400);
        String good =
                "{\"password\": \"%s\", \"newPassword\": \"%s\"}".formatted(Person.PASSWORD, GOOD);
        assertThat(put(program, good)).isEqualTo(204);
        assertThat(program.get("/api/v1/account").status()).isEqualTo(200);
        assertThat(visitor.get("/account").path()).startsWith("/sign-in");
    }

    private static int put(Api program, String body) {
        return program.send("PUT", "/api/v1/account/password", body).status();
    }

    private Page change(String password, String chosen) {
        return visitor.submit(
                visitor.get("/account/password"),
                Map.of("password", password, "newPassword", chosen));
    }

    private int signIn(String password) {
        return Api.anonymous()
                .post(
                        "/api/v1/token",
                        "{\"signInName\": \"%s\", \"password\": \"%s\"}"
                                .formatted(person.signInName(), password))
                .status();
    }
}
