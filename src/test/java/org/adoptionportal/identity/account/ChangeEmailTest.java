package org.adoptionportal.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.adoptionportal.dev.MovableClock;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Mailbox;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeEmailTest {

    private final Person person = People.adopter();
    private final Visitor visitor = Visitor.signedInAs(person);
    private final String address = UUID.randomUUID() + "@example.org";

    @AfterEach
    void backToNow() {
        Portal.running().bean(MovableClock.class).reset();
    }

    @Test
    void theChangeIsMadeByTheLinkAndTheOldAddressIsToldTwice() {
        Page asked = ask(visitor, address, Person.PASSWORD);
        assertThat(asked.text()).contains("Look in the mailbox of your new email address");
        assertThat(Mailbox.lastTo(person.email()).subject())
                .isEqualTo("A new e-mail address was asked for");
        assertThat(asked.text()).as("nothing has changed yet").contains(person.email());
        Page done = visitor.press(visitor.get(link()), "Use this email address");
        assertThat(done.text()).contains(address).doesNotContain(person.email());
        assertThat(Mailbox.awaitTo(person.email(), 2).getLast().subject())
                .isEqualTo("Your e-mail address was changed");
    }

    @Test
    void aSignInNameOfItsOwnStays() {
        assertThat(visitor.get("/account/email").text())
                .contains("Your sign-in name stays as it is: " + person.signInName());
        confirm(visitor);
        Visitor.signedInAs(person);
    }

    @Test
    void aSignInNameThatWasTheAddressFollows() {
        Person byEmail = byEmail();
        Visitor theirs = Visitor.signedInAs(byEmail);
        assertThat(theirs.get("/account/email").text()).contains("you sign in with that");
        confirm(theirs);
        Visitor.signedInAs(new Person(0, address, address, ""));
        assertThat(signIn(byEmail.signInName())).isEqualTo(401);
    }

    @Test
    void aSignInNameThatSomebodyElseHasIsNotTakenFromThem() {
        Person holder = People.adopter(address, UUID.randomUUID() + "@example.org");
        Person byEmail = byEmail();
        confirm(Visitor.signedInAs(byEmail));
        Visitor.signedInAs(holder);
        Visitor.signedInAs(byEmail);
    }

    @Test
    void aStrangerWhoGetsTheLinkCanDoNothingWithIt() {
        ask(visitor, address, Person.PASSWORD);
        String link = link();
        assertThat(Visitor.anonymous().get(link).path()).startsWith("/sign-in");
        Visitor stranger = Visitor.signedInAs(People.adopter());
        assertThat(stranger.get(link).status()).isEqualTo(404);
        String token = stranger.cookie("csrf").orElse("");
        assertThat(stranger.post(link, Map.of("csrfToken", token)).status()).isEqualTo(404);
        assertThat(visitor.get(link).status()).as("still the holder's").isEqualTo(200);
    }

    @Test
    void lookingChangesNothingAndTheButtonWorksOnce() {
        ask(visitor, address, Person.PASSWORD);
        String link = link();
        Page question = visitor.get(link);
        assertThat(visitor.get("/account").text()).contains(person.email());
        visitor.press(question, "Use this email address");
        Page again = visitor.press(question, "Use this email address");
        assertThat(again.status()).isEqualTo(404);
        assertThat(again.heading()).isEqualTo("This link does not work any more");
    }

    @Test
    void aDayLaterTheLinkIsTooOld() {
        ask(visitor, address, Person.PASSWORD);
        String link = link();
        Portal.running().bean(MovableClock.class).moveBy(Duration.ofDays(1));
        assertThat(Visitor.signedInAs(person).get(link).status()).isEqualTo(404);
    }

    @Test
    void theLinkAskedForBeforeStopsWorking() {
        ask(visitor, address, Person.PASSWORD);
        String first = link();
        String other = UUID.randomUUID() + "@example.org";
        ask(visitor, other, Person.PASSWORD);
        Mailbox.lastTo(other);
        assertThat(visitor.get(first).status()).isEqualTo(404);
    }

    @Test
    void sentTwiceItIsAskedOnce() {
        Page form = visitor.get("/account/email");
        Map<String, String> typed = Map.of("email", address, "password", Person.PASSWORD);
        visitor.submit(form, typed);
        visitor.submit(form, typed);
        assertThat(visitor.get(link()).status()).isEqualTo(200);
        assertThat(Mailbox.allTo(address)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|Enter your email address",
                "a@b|Enter an email address like name@example.com",
                "a@b.example, c@d.example|Enter an email address like name@example.com"
            })
    void eachMistakeSaysHowToPutItRight(String typed, String error) {
        Page page = ask(visitor, typed, Person.PASSWORD);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errors()).containsExactly(error);
        assertThat(page.value("email")).isEqualTo(typed);
    }

    @Test
    void theSameAddressAndAWrongPasswordAreRefused() {
        assertThat(ask(visitor, person.email(), "").errors())
                .containsExactly(
                        "We have this email address for you already. Enter a new one",
                        "Enter your password");
        assertThat(ask(visitor, address, "wrong").errors())
                .containsExactly("That is not your password. Check it and try again");
        assertThat(Mailbox.allTo(address)).isEmpty();
    }

    @Test
    void aProgramAsksAndConfirms() {
        Api program = Api.signedInAs(person);
        String body = "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(address, "wrong");
        assertThat(send(program, body).status()).isEqualTo(422);
        assertThat(
                        program.post(
                                        "/api/v1/account/email",
                                        body.replace("wrong", Person.PASSWORD))
                                .status())
                .as("without a key")
                .isEqualTo(422);
        assertThat(send(program, body.replace("wrong", Person.PASSWORD)).status()).isEqualTo(202);
        String link = link();
        String secret = "{\"secret\": \"" + link.substring(link.lastIndexOf('/') + 1) + "\"}";
        Answer confirmed = program.post("/api/v1/account/email/confirmation", secret);
        assertThat(confirmed.field("email")).isEqualTo(address);
        assertThat(program.post("/api/v1/account/email/confirmation", secret).status())
                .isEqualTo(404);
    }

    private static Answer send(Api program, String body) {
        String key = UUID.randomUUID().toString();
        return program.send("POST", "/api/v1/account/email", body, "Idempotency-Key", key);
    }

    private static Person byEmail() {
        String email = UUID.randomUUID() + "@example.org";
        return People.adopter(email, email);
    }

    private void confirm(Visitor holder) {
        ask(holder, address, Person.PASSWORD);
        holder.press(holder.get(link()), "Use this email address");
    }

    private static Page ask(Visitor holder, String email, String password) {
        return holder.submit(
                holder.get("/account/email"), Map.of("email", email, "password", password));
    }

    private String link() {
        return Mailbox.lastTo(address).link().getPath();
    }

    private static int signIn(String name) {
        return Api.anonymous()
                .post(
                        "/api/v1/token",
                        "{\"signInName\": \"%s\", \"password\": \"%s\"}"
                                .formatted(name, Person.PASSWORD))
                .status();
    }
}
