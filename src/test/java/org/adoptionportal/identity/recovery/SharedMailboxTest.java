package org.adoptionportal.identity.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.adoptionportal.dev.MovableClock;
import org.adoptionportal.identity.Holders;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.factor.KnownSecrets;
import org.adoptionportal.support.Jobs;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SharedMailboxTest {

    private static final Portal PORTAL = Portal.running();
    private static final String WRONG =
            "That code is not right, or it does not work any more. Check it, or call us for a new"
                    + " one";

    private final String email = "family-" + UUID.randomUUID() + "@example.org";
    private final Person person = People.adopter("robin-" + UUID.randomUUID(), email);
    private final Person partner = People.adopter("ash-" + UUID.randomUUID(), email);
    private final Caller caller = Caller.who(person);
    private final Visitor worker = Visitor.signedInAs(People.staff(StaffRole.TRIAGE));

    @AfterEach
    void backToNow() {
        PORTAL.bean(MovableClock.class).reset();
    }

    @Test
    void theLinkAloneIsNotEnough() {
        String link = caller.link(1);
        assertThat(caller.visitor().get(link).text()).contains("Call us on");
        assertThat(caller.chooses(link, Map.of()).errors())
                .containsExactly("Enter the code that we gave you");
        assertThat(caller.canSignIn(Person.PASSWORD)).isTrue();
    }

    @Test
    void withAWorkersCodeItIs() {
        String link = caller.link(1);
        String code = Caller.code(caller.isHelpedBy(worker));
        assertThat(code).matches("[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}");
        String typed = " " + code.replace("-", " ").toLowerCase(Locale.ROOT);
        assertThat(caller.chooses(link, Map.of("code", typed)).path())
                .isEqualTo("/account/recovery/done");
        assertThat(caller.canSignIn(Caller.PASSWORD)).isTrue();
    }

    @Test
    void aCodeIsGoodOnceAndForItsAccountOnly() {
        String code = Caller.code(caller.isHelpedBy(worker));
        Caller other = Caller.who(partner);
        assertThat(other.chooses(other.link(1), Map.of("code", code)).errors())
                .containsExactly(WRONG);
        caller.chooses(caller.link(2), Map.of("code", code));
        assertThat(caller.chooses(caller.link(4), Map.of("code", code)).errors())
                .containsExactly(WRONG);
    }

    @Test
    void fiveWrongTriesEndIt() {
        String link = caller.link(1);
        String code = Caller.code(caller.isHelpedBy(worker));
        for (int i = 0; i < 5; i++) {
            assertThat(caller.chooses(link, Map.of("code", "2222-222" + (i + 2))).errors())
                    .containsExactly(WRONG);
        }
        assertThat(caller.chooses(link, Map.of("code", code)).errors()).containsExactly(WRONG);
        assertThat(caller.canSignIn(Person.PASSWORD)).isTrue();
    }

    @Test
    void aWeakPasswordDoesNotCostATry() {
        String link = caller.link(1);
        String code = Caller.code(caller.isHelpedBy(worker));
        for (int i = 0; i < 6; i++) {
            caller.chooses(link, Map.of("code", code, "newPassword", "short"));
        }
        assertThat(caller.chooses(link, Map.of("code", code)).status()).isEqualTo(200);
    }

    @Test
    void aDayLaterItIsTooOldButUntilThenItOutlivesTheLink() {
        String code = Caller.code(caller.isHelpedBy(worker));
        PORTAL.bean(MovableClock.class).moveBy(Duration.ofHours(23));
        assertThat(caller.chooses(caller.link(1), Map.of("code", code)).status()).isEqualTo(200);
        String second = Caller.code(Caller.who(partner).isHelpedBy(renewed()));
        PORTAL.bean(MovableClock.class).moveBy(Duration.ofHours(24));
        Caller other = Caller.who(partner);
        assertThat(other.chooses(other.link(3), Map.of("code", second)).errors())
                .containsExactly(WRONG);
    }

    private static Visitor renewed() {
        return Visitor.signedInAs(People.staff(StaffRole.TRIAGE));
    }

    @Test
    void aNewerCodeTakesThePlaceOfTheOneBefore() {
        String first = Caller.code(caller.isHelpedBy(worker));
        String second = Caller.code(caller.isHelpedBy(worker));
        String link = caller.link(1);
        assertThat(caller.chooses(link, Map.of("code", first)).errors()).containsExactly(WRONG);
        assertThat(caller.chooses(link, Map.of("code", second)).status()).isEqualTo(200);
    }

    @Test
    void whoHasASecondFactorNeedNotCall() {
        KnownSecrets apps = PORTAL.bean(KnownSecrets.class);
        apps.enrol(person.personaId(), person.signInName());
        String link = caller.link(1);
        assertThat(caller.visitor().get(link).text()).doesNotContain("Call us on");
        String code = apps.code(person.signInName());
        assertThat(caller.chooses(link, Map.of("factorCode", code)).path())
                .isEqualTo("/account/recovery/done");
    }

    @Test
    void anAccountThatIsClosedSharesNothing() {
        Visitor theirs = Visitor.signedInAs(partner);
        theirs.submit(theirs.get("/account/close"), Map.of("password", Person.PASSWORD));
        assertThat(caller.chooses(caller.link(2), Map.of()).path())
                .isEqualTo("/account/recovery/done");
    }

    @Test
    void whileItIsNotKnownWhoSharesEverybodyCallsAndTheJobFindsOut() {
        Person alone = People.adopter();
        KnownSecrets known = PORTAL.bean(KnownSecrets.class);
        long account = known.accountOf(alone.personaId());
        Holders holders = PORTAL.bean(Holders.class);
        assertThat(holders.sharesMailbox(account)).isFalse();
        forgetAddressOf(known.accountOf(People.adopter().personaId()));
        assertThat(holders.sharesMailbox(account)).as("it may be that one").isTrue();
        forgetAddressOf(account);
        assertThat(holders.sharesMailbox(account)).isTrue();
        Jobs.run("account-address");
        assertThat(holders.sharesMailbox(account)).isFalse();
    }

    private static void forgetAddressOf(long account) {
        PORTAL.inTransaction(status -> {
            var update =
                    status.getConnection()
                            .prepareStatement("UPDATE account SET email_token = NULL WHERE id = ?");
            update.setLong(1, account);
            return update.executeUpdate();
        });
    }

    @Test
    void theWorkerIsShownTheCodeAgainAndNoCacheKeepsIt() {
        Page given = caller.isHelpedBy(worker);
        assertThat(worker.get(given.path()).text()).as("shown again").contains(Caller.code(given));
        assertThat(given.answer().header("Cache-Control")).contains("no-store");
    }
}
