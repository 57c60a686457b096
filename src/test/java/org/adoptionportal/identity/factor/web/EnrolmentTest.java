package org.adoptionportal.identity.factor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.adoptionportal.dev.MovableClock;
import org.adoptionportal.identity.factor.KnownSecrets;
import org.adoptionportal.support.Mailbox;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EnrolmentTest {

    private static final String PATH = "/account/second-factor";

    private final KnownSecrets secrets = Portal.running().bean(KnownSecrets.class);
    private final MovableClock clock = Portal.running().bean(MovableClock.class);
    private final Person person = People.adopter();
    private final Visitor visitor = Visitor.signedInAs(person);

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theSecretIsShownUntilItIsConfirmedAndNeverAgain() {
        Page first = begin();
        String key = key(first);
        assertThat(key.replace(" ", "")).matches("[A-Z2-7]{32}");
        assertThat(first.document().select("svg path").attr("d")).startsWith("M4 4h1v1h-1z");
        assertThat(key(begin())).as("begun again at once").isEqualTo(key);
        confirm(first, key);
        assertThat(visitor.get(PATH + "/app").path()).isEqualTo(PATH + "/recovery-codes");
    }

    @Test
    void aSecretThatWasLeftForAnHourIsReplaced() {
        String key = key(begin());
        clock.moveBy(Duration.ofMinutes(61));
        Visitor later = Visitor.signedInAs(person);
        assertThat(later.get(PATH + "/app").path()).isEqualTo(PATH);
        Page again = later.press(later.get(PATH), "Set up an authenticator app");
        assertThat(key(again)).isNotEqualTo(key);
    }

    @Test
    void onlyACodeOfTheAppConfirmsIt() {
        Page app = begin();
        assertThat(visitor.submit(app, Map.of("code", "")).errors())
                .containsExactly("Enter the 6 numbers that the app shows");
        Page wrong = visitor.submit(app, Map.of("code", "000 000"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(key(wrong)).isEqualTo(key(app));
        assertThat(confirm(wrong, key(wrong)).heading()).isEqualTo("Keep your recovery codes");
    }

    @Test
    void afterManyWrongCodesOneHasToWait() {
        Page app = begin();
        for (int i = 0; i < 5; i++) {
            visitor.submit(app, Map.of("code", "000000"));
        }
        assertThat(confirm(app, key(app)).status()).isEqualTo(429);
    }

    @Test
    void theCodeThatConfirmedIsUsedUp() {
        Page app = begin();
        String code = secrets.codeOfKey(key(app));
        visitor.submit(app, Map.of("code", code));
        Visitor thief = Visitor.anonymous();
        Page asked = password(thief);
        assertThat(thief.submit(asked, Map.of("code", code)).status()).isEqualTo(422);
    }

    @Test
    void thisSessionGoesOnAndOthersEndAndAnEmailTells() {
        Visitor elsewhere = Visitor.signedInAs(person);
        enrol();
        assertThat(visitor.get(PATH).heading()).isEqualTo("Your second step for signing in");
        assertThat(elsewhere.get(PATH).path()).startsWith("/sign-in?");
        assertThat(Mailbox.lastTo(person.email()).subject())
                .isEqualTo("The way you sign in was changed");
    }

    @Test
    void recoveryCodesStayUntilTheyAreSaidToBeKept() {
        Page app = begin();
        Page sheet = confirm(app, key(app));
        List<String> codes = codes(sheet);
        assertThat(codes).hasSize(10).allMatch(code -> code.matches("[2-9A-Z]{5}-[2-9A-Z]{5}"));
        assertThat(codes(visitor.get(PATH))).as("they come back").isEqualTo(codes);
        Page unticked = visitor.submit(sheet, Map.of());
        assertThat(unticked.status()).isEqualTo(422);
        assertThat(codes(unticked)).isEqualTo(codes);
        Page kept = visitor.submit(unticked, Map.of("kept", "yes"));
        assertThat(kept.text()).contains("Your second step is ready", "10 left");
        assertThat(visitor.get(PATH + "/recovery-codes").path()).isEqualTo(PATH);
        assertThat(kept.answer().body()).doesNotContain(codes);
    }

    @Test
    void aRecoveryCodeLetsThemInAndIsCounted() {
        List<String> codes = enrol();
        Visitor again = Visitor.anonymous();
        again.submit(password(again), Map.of("code", codes.getFirst()));
        assertThat(again.get(PATH).text()).contains("9 left");
    }

    @Test
    void newRecoveryCodesTakeThePlaceOfTheOldOnes() {
        List<String> old = enrol();
        Page asked = visitor.click(visitor.get(PATH), "Get new recovery codes");
        assertThat(visitor.submit(asked, proof("wrong", old.get(1))).errors())
                .containsExactly("That is not your password. Check it and try again");
        assertThat(visitor.submit(asked, proof(Person.PASSWORD, "")).errors())
                .containsExactly("Enter a code");
        Page sheet = visitor.submit(asked, proof(Person.PASSWORD, old.get(1)));
        assertThat(codes(sheet)).hasSize(10).doesNotContainAnyElementsOf(old);
        Page twice = visitor.submit(asked, proof(Person.PASSWORD, old.get(1)));
        assertThat(codes(twice)).as("pressed twice").isEqualTo(codes(sheet));
        assertThat(visitor.submit(twice, Map.of("kept", "yes")).text())
                .contains("Your new recovery codes are ready");
        Visitor thief = Visitor.anonymous();
        assertThat(thief.submit(password(thief), Map.of("code", old.get(2))).status())
                .isEqualTo(422);
    }

    @Test
    void removingItTakesPasswordAndCodeAndIsTold() {
        List<String> codes = enrol();
        Page asked = visitor.click(visitor.get(PATH), "Remove your second step");
        assertThat(visitor.submit(asked, proof(Person.PASSWORD, "AAAAA-AAAAA")).errors())
                .containsExactly("The code is not right, or it has been used. Enter the next one");
        Page removed = visitor.submit(asked, proof(Person.PASSWORD, codes.getFirst()));
        assertThat(removed.text()).contains("Your second step is removed");
        assertThat(Mailbox.awaitTo(person.email(), 2)).hasSize(2);
        assertThat(password(Visitor.anonymous()).path()).isEqualTo("/signed-out");
        assertThat(visitor.submit(asked, proof(Person.PASSWORD, codes.getFirst())).path())
                .as("pressed twice")
                .isEqualTo(PATH);
    }

    @Test
    void aMemberOfStaffWhoRemovesItSetsUpTheNextOne() {
        Person worker = People.staff();
        Visitor staff = Visitor.signedInAs(worker);
        Page asked = staff.get(PATH + "/removal");
        staff.submit(asked, proof(Person.PASSWORD, worker.code()));
        assertThat(staff.get("/worklist").path()).isEqualTo(PATH);
        assertThat(Visitor.signedInAs(worker).get("/worklist").path()).isEqualTo(PATH);
    }

    private Page begin() {
        return visitor.press(visitor.get(PATH), "Set up an authenticator app");
    }

    private Page confirm(Page app, String key) {
        return visitor.submit(app, Map.of("code", secrets.codeOfKey(key)));
    }

    /** Sets it up to the end, and answers the recovery codes. */
    private List<String> enrol() {
        Page app = begin();
        Page sheet = confirm(app, key(app));
        visitor.submit(sheet, Map.of("kept", "yes"));
        return codes(sheet);
    }

    private Page password(Visitor who) {
        return who.submit(
                who.get("/sign-in?next=/signed-out"),
                Map.of("signInName", person.signInName(), "password", Person.PASSWORD));
    }

    private static Map<String, String> proof(String password, String code) {
        return Map.of("password", password, "code", code);
    }

    private static String key(Page app) {
        return app.document().select("[data-secret]").text();
    }

    private static List<String> codes(Page sheet) {
        return sheet.document().select("[data-codes] li").eachText();
    }
}
