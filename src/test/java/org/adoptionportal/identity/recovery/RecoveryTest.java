package org.adoptionportal.identity.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.adoptionportal.dev.MovableClock;
import org.adoptionportal.identity.factor.KnownSecrets;
import org.adoptionportal.support.Mail;
import org.adoptionportal.support.Mailbox;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Queries;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecoveryTest {

    private static final Portal PORTAL = Portal.running();

    private final Person person = People.adopter("Noor Blake");
    private final Caller caller = Caller.who(person);

    @AfterEach
    void backToNow() {
        PORTAL.bean(MovableClock.class).reset();
    }

    @Test
    void theLinkAloneOpensAnAccountWhoseMailboxIsNobodyElses() {
        Visitor elsewhere = Visitor.signedInAs(person);
        String link = caller.link(1);
        assertThat(caller.visitor().get(link).text()).doesNotContain("Call us");
        Page done = caller.chooses(link, Map.of());
        assertThat(done.heading()).isEqualTo("You have a new password");
        assertThat(caller.canSignIn(Caller.PASSWORD)).isTrue();
        assertThat(caller.canSignIn(Person.PASSWORD)).isFalse();
        assertThat(elsewhere.get("/account").path()).startsWith("/sign-in");
        assertThat(Mailbox.awaitTo(person.email(), 2).getLast().subject())
                .isEqualTo("Your password was changed");
    }

    @Test
    void theEmailSaysNothingOfThePersonOrTheService() {
        caller.link(1);
        Mail mail = Mailbox.lastTo(person.email());
        assertThat(mail.subject() + mail.text())
                .doesNotContainIgnoringCase("adopt")
                .doesNotContain("Noor", person.signInName());
    }

    @Test
    void aNameThatIsNobodysGetsTheSameAnswer() {
        Page known = caller.asks(person.signInName());
        Page unknown = caller.asks("n" + UUID.randomUUID());
        assertThat(unknown.text()).isEqualTo(known.text());
        assertThat(unknown.path()).isEqualTo(known.path());
        assertThat(Mailbox.awaitTo(person.email(), 1)).hasSize(1);
    }

    @Test
    void theWorkUntilTheAnswerIsTheSameToo() throws Exception {
        List<String> known = work(person.signInName());
        assertThat(known).isNotEmpty().noneMatch(sql -> sql.contains("account"));
        assertThat(work("n" + UUID.randomUUID())).isEqualTo(known);
    }

    /** What is done for a name, and then undone, so that no job begins. */
    private static List<String> work(String name) throws Exception {
        AskForRecovery recovery = PORTAL.bean(AskForRecovery.class);
        return Queries.during(() ->
                PORTAL.inTransaction(status -> {
                    recovery.count(name, "192.0.2.1");
                    recovery.ask(name);
                    status.setRollbackOnly();
                    return name;
                }));
    }

    @Test
    void nobodysMailboxIsFlooded() {
        for (int i = 0; i < 5; i++) {
            assertThat(caller.asks(person.signInName()).status()).isEqualTo(200);
        }
        assertThat(caller.asks(person.signInName()).status()).isEqualTo(429);
        String nobody = "n" + UUID.randomUUID();
        for (int i = 0; i < 5; i++) {
            caller.asks(nobody);
        }
        assertThat(caller.asks(nobody).status()).isEqualTo(429);
        assertThat(Mailbox.awaitTo(person.email(), 5)).hasSize(5);
    }

    @Test
    void sentTwiceOneEmailComes() {
        Page form = caller.visitor().get("/account/forgotten-password");
        Map<String, String> typed = Map.of("signInName", person.signInName());
        caller.visitor().submit(form, typed);
        caller.visitor().submit(form, typed);
        String link = Mailbox.lastTo(person.email()).link().getPath();
        assertThat(caller.visitor().get(link).status()).isEqualTo(200);
        caller.chooses(link, Map.of());
        assertThat(Mailbox.awaitTo(person.email(), 2)).hasSize(2);
    }

    @Test
    void aScannerThatLooksFirstDoesNotUseItUpAndTheFormWorksOnce() {
        String link = caller.link(1);
        Visitor.anonymous().ask(link);
        Visitor.anonymous().get(link);
        Page form = caller.visitor().get(link);
        Map<String, String> typed = Map.of("newPassword", Caller.PASSWORD);
        assertThat(caller.visitor().submit(form, typed).path()).isEqualTo("/account/recovery/done");
        Page again = caller.visitor().submit(form, typed);
        assertThat(again.status()).isEqualTo(404);
        assertThat(again.heading()).isEqualTo("This link does not work any more");
        assertThat(again.hasLink("ask for a new link")).isTrue();
        assertThat(caller.visitor().get(link).status()).isEqualTo(404);
    }

    @Test
    void anHourLaterItIsTooOld() {
        String link = caller.link(1);
        PORTAL.bean(MovableClock.class).moveBy(Duration.ofMinutes(59));
        assertThat(caller.visitor().get(link).status()).isEqualTo(200);
        PORTAL.bean(MovableClock.class).moveBy(Duration.ofMinutes(2));
        assertThat(caller.visitor().get(link).status()).isEqualTo(404);
    }

    @Test
    void aNewLinkTakesThePlaceOfTheOneBefore() {
        String first = caller.link(1);
        String second = caller.link(2);
        assertThat(caller.visitor().get(first).status()).isEqualTo(404);
        assertThat(caller.visitor().get(second).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|Enter a password",
                "ninechars|Your password must be 10 characters or more",
                "noorblake1|Choose a password that is harder to guess, for example three words"
                        + " that do not belong together"
            })
    void aBadPasswordDoesNotUseTheLinkUp(String typed, String error) {
        String link = caller.link(1);
        Page page = caller.chooses(link, Map.of("newPassword", typed));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.errors()).containsExactly(error);
        assertThat(caller.chooses(link, Map.of()).status()).isEqualTo(200);
    }

    @Test
    void aNameMustBeTyped() {
        assertThat(caller.asks("").errors()).containsExactly("Enter your sign-in name");
        assertThat(caller.asks("n".repeat(101)).status()).isEqualTo(422);
    }

    @Test
    void whoIsShutOutByWrongTriesGetsInWithTheNewPassword() {
        for (int i = 0; i < 11; i++) {
            caller.canSignIn("wrong " + i);
        }
        caller.chooses(caller.link(1), Map.of());
        assertThat(caller.canSignIn(Caller.PASSWORD)).isTrue();
    }

    @Test
    void aSecondFactorIsAskedForWhereThereIsOne() {
        KnownSecrets apps = PORTAL.bean(KnownSecrets.class);
        apps.enrol(person.personaId(), person.signInName());
        String link = caller.link(1);
        assertThat(caller.chooses(link, Map.of()).errors())
                .containsExactly("Enter the code that your app shows, or a recovery code");
        assertThat(caller.chooses(link, Map.of("factorCode", "000 00a")).errors())
                .containsExactly("That code is not right. Try the next one it shows");
        String code = apps.code(person.signInName());
        assertThat(caller.chooses(link, Map.of("factorCode", code)).path())
                .isEqualTo("/account/recovery/done");
    }

    @Test
    void anAddressThatNobodyConfirmedIsConfirmedFirst() {
        String name = "n" + UUID.randomUUID();
        String email = name + "@example.org";
        Visitor visitor = Visitor.anonymous();
        visitor.submit(
                visitor.get("/account/sign-up"),
                Map.of(
                        "name",
                        "Ash",
                        "email",
                        email,
                        "signInName",
                        name,
                        "password",
                        "quite-another-lantern"));
        Mailbox.lastTo(email);
        caller.asks(name);
        assertThat(Mailbox.awaitTo(email, 2).getLast().subject())
                .isEqualTo("Finish making your account");
    }
}
