package org.adoptionportal.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.adoptionportal.dev.MovableClock;
import org.adoptionportal.identity.factor.KnownSecrets;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Tables;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Signing in to an account that has a second factor. */
class CodeTest {

    private static final String WRONG =
            "The code is not right, or it has been used. Wait for the next one in your app and"
                    + " enter that";

    private final MovableClock clock = Portal.running().bean(MovableClock.class);
    private final Person person = People.enrolled(People.adopter("Ada Field"));
    private final Visitor visitor = Visitor.anonymous();

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void thePasswordAloneOpensNothingAndBeginsNoSession() {
        long sessions = sessions();
        Page code = password(person);
        assertThat(code.path()).startsWith("/sign-in/code");
        assertThat(visitor.cookie("session")).isEmpty();
        assertThat(visitor.get("/test/applicant").path()).startsWith("/sign-in?");
        assertThat(sessions()).isEqualTo(sessions);
    }

    @Test
    void theCodeLetsThemInAndOnToWhereTheyWantedToGo() {
        Page there = visitor.submit(password(person), Map.of("code", person.code()));
        assertThat(there.path()).isEqualTo("/test/applicant?page=2");
        assertThat(there.text()).isEqualTo("Ada Field");
        assertThat(visitor.cookie("half-signed-in")).isEmpty();
    }

    @Test
    void aWrongCodeIsToldClearlyAndTheRightOneStillWorks() {
        Page code = password(person);
        Page missing = visitor.submit(code, Map.of("code", " "));
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.errors()).containsExactly("Enter the code from your authenticator app");
        Page wrong = visitor.submit(code, Map.of("code", "AAAAA-AAAAA"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.title()).startsWith("Error: ");
        assertThat(wrong.errors()).containsExactly(WRONG);
        assertThat(visitor.submit(wrong, Map.of("code", person.code())).text())
                .isEqualTo("Ada Field");
    }

    @Test
    void aCodeThatWasUsedIsRefused() {
        String code = person.code();
        visitor.submit(password(person), Map.of("code", code));
        Visitor thief = Visitor.anonymous();
        Page again = thief.submit(password(thief, person), Map.of("code", code));
        assertThat(again.errors()).containsExactly(WRONG);
    }

    @Test
    void afterFiveWrongCodesOneHasToWait() {
        Page code = password(person);
        for (int i = 0; i < 5; i++) {
            assertThat(visitor.submit(code, Map.of("code", "wrong")).status()).isEqualTo(422);
        }
        Page refused = visitor.submit(code, Map.of("code", person.code()));
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.answer().header("Retry-After")).isNotEmpty();
        clock.moveBy(Duration.ofMinutes(15));
        Page later = visitor.submit(password(person), Map.of("code", person.code()));
        assertThat(later.text()).isEqualTo("Ada Field");
    }

    @Test
    void afterTenMinutesOneBeginsAnew() {
        Page code = password(person);
        String kept = visitor.cookie("half-signed-in").orElseThrow();
        clock.moveBy(Duration.ofMinutes(11));
        visitor.setCookie("half-signed-in", kept);
        Page late = visitor.submit(code, Map.of("code", person.code()));
        assertThat(late.path()).startsWith("/sign-in?");
        assertThat(late.errors()).hasSize(1);
        assertThat(visitor.cookie("session")).isEmpty();
    }

    @Test
    void halfASignInIsGoodOnce() {
        Page code = password(person);
        String stolen = visitor.cookie("half-signed-in").orElseThrow();
        visitor.submit(code, Map.of("code", person.code()));
        Visitor thief = Visitor.anonymous();
        Page form = thief.get("/sign-in");
        thief.setCookie("half-signed-in", stolen);
        Answer answer =
                thief.post(
                        "/sign-in/code",
                        Map.of("csrfToken", form.value("csrfToken"), "code", person.code()));
        assertThat(answer.location()).startsWith("/sign-in?");
        assertThat(thief.cookie("session")).isEmpty();
    }

    @Test
    void halfASignInIsNoSession() {
        password(person);
        String half = visitor.cookie("half-signed-in").orElseThrow();
        visitor.setCookie("session", half);
        assertThat(visitor.get("/test/applicant").path()).startsWith("/sign-in?");
    }

    @Test
    void halfASignInTakesNoCodeOfAnotherAccount() {
        Person other = People.enrolled(People.adopter());
        Page code = password(person);
        assertThat(visitor.submit(code, Map.of("code", other.code())).errors())
                .containsExactly(WRONG);
    }

    @Test
    void aSessionFromBeforeTheSecondFactorEndsWithIt() {
        Person late = People.adopter();
        Visitor signedIn = Visitor.signedInAs(late);
        People.enrolled(late);
        assertThat(signedIn.get("/test/applicant").path()).startsWith("/sign-in?");
    }

    @Test
    void aRecoveryCodeDoesOnce() {
        List<String> codes =
                Portal.running().bean(KnownSecrets.class).recoveryCodes(person.personaId());
        visitor.submit(password(person), Map.of("code", codes.getFirst()));
        assertThat(visitor.get("/test/applicant").text()).isEqualTo("Ada Field");
        Visitor again = Visitor.anonymous();
        assertThat(again.submit(password(again, person), Map.of("code", codes.getFirst())).errors())
                .containsExactly(WRONG);
    }

    private Page password(Person who) {
        return password(visitor, who);
    }

    private static Page password(Visitor visitor, Person who) {
        return visitor.submit(
                visitor.get("/sign-in?next=/test/applicant?page%3D2"),
                Map.of("signInName", who.signInName(), "password", Person.PASSWORD));
    }

    private static long sessions() {
        return Tables.fingerprint().getOrDefault("session", -1L);
    }
}
