package org.adoptionportal.identity.parked;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.adoptionportal.dev.MovableClock;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ParkedPostTest {

    private static final String PATH = "/test/echo?page=2";
    private static final String WORDS = "Dear all,\nwe are <b>two</b> & happy – Żółć";
    private static final String KEPT = "/sign-in?next=/what-you-typed&ended=kept";

    private final MovableClock clock = Portal.running().bean(MovableClock.class);
    private final Echo echo = Portal.running().bean(Echo.class);
    private final Person person = People.adopter("Ada Field");
    private final Visitor visitor = Visitor.signedInAs(person);
    private final Map<String, String> form = form(visitor);

    @AfterEach
    void rightTime() {
        clock.reset();
    }

    @Test
    void isShownAfterSigningInAndSentOnlyByAPress() {
        int before = echo.done();
        Page signIn = visitor.get(parked(visitor, form));
        assertThat(signIn.text()).contains("You were signed out", "What you typed is safe");
        Page shown = signIn(visitor, signIn, person);
        assertThat(shown.path()).isEqualTo("/what-you-typed");
        assertThat(shown.text()).contains("we are <b>two</b> & happy – Żółć");
        assertThat(echo.done()).as("nothing is done without a press").isEqualTo(before);
        assertThat(send(shown)).isEqualTo("2 [" + WORDS + "] " + (before + 1));
    }

    @Test
    void sentTwiceIsDoneOnce() {
        Page shown = signIn(visitor, visitor.get(parked(visitor, form)), person);
        String first = send(shown);
        assertThat(send(shown)).isEqualTo(first);
        Page again = visitor.get("/what-you-typed");
        assertThat(again.text()).contains("You sent this at");
        assertThat(send(again)).isEqualTo(first);
    }

    @Test
    void anotherAccountIsNeitherOfferedNorShownIt() {
        Person other = People.adopter("Ash Vale");
        Page there = signIn(visitor, visitor.get(parked(visitor, form)), other);
        assertThat(there.path()).isNotEqualTo("/what-you-typed");
        assertThat(visitor.get("/what-you-typed").text()).doesNotContain("happy");
    }

    @Test
    void anotherBrowserDoesNotGetIt() {
        parked(visitor, form);
        Visitor elsewhere = Visitor.signedInAs(person);
        assertThat(elsewhere.get("/what-you-typed").text()).doesNotContain("happy");
    }

    @Test
    void isGoneAfterAnHour() {
        String address = parked(visitor, form);
        clock.moveBy(Duration.ofMinutes(61));
        Page there = signIn(visitor, visitor.get(address), person);
        assertThat(there.path()).isNotEqualTo("/what-you-typed");
    }

    @Test
    void twoTabsAreBothKept() {
        Map<String, String> second = new HashMap<>(form);
        second.put("words", "The other tab");
        parked(visitor, form);
        Page shown = signIn(visitor, visitor.get(visitor.post(PATH, second).location()), person);
        assertThat(shown.text()).contains("happy", "The other tab");
    }

    @Test
    void aTabThatIsSentAfterSigningInAgainInAnotherIsKeptToo() {
        expire();
        signIn(visitor, visitor.get("/sign-in"), person);
        Answer answer = visitor.post(PATH, form);
        assertThat(answer.location()).isEqualTo("/what-you-typed");
        assertThat(visitor.get(answer.location()).text()).contains("happy");
    }

    @Test
    void whatWasLeftEmptyGoesBackEmpty() {
        form.put("nothing", "");
        Page shown = signIn(visitor, visitor.get(parked(visitor, form)), person);
        assertThat(shown.document().select("input[name=nothing]")).hasSize(1);
        String token = form.get("csrfToken");
        expire();
        visitor.post(PATH, Map.of("csrfToken", token));
        assertThat(signIn(visitor, visitor.get(KEPT), person).status()).isEqualTo(200);
    }

    @Test
    void canBeThrownAway() {
        Page shown = signIn(visitor, visitor.get(parked(visitor, form)), person);
        visitor.press(shown, "Throw it away");
        assertThat(visitor.get("/what-you-typed").path()).isNotEqualTo("/what-you-typed");
        assertThat(visitor.cookie("kept")).isEmpty();
    }

    @Test
    void aHugeFormIsNotKeptAndThePersonIsTold() {
        expire();
        form.put("words", "x".repeat(300_000));
        Answer answer = visitor.post(PATH, form);
        assertThat(answer.location()).isEqualTo("/sign-in?ended=lost");
        assertThat(visitor.get(answer.location()).text()).contains("could not keep");
        assertThat(visitor.cookie("kept")).isEmpty();
    }

    @Test
    void aPasswordIsNeverKept() {
        expire();
        form.put("newPassword", "umbrella");
        assertThat(visitor.post(PATH, form).location()).isEqualTo("/sign-in?ended=lost");
    }

    @Test
    void whoSignedOutOrWasNeverSignedInHasNothingKept() {
        String copied = visitor.cookie("session").orElseThrow();
        visitor.press(visitor.get("/sign-in"), "Sign out");
        visitor.setCookie("session", copied);
        expire();
        assertThat(visitor.post(PATH, form).location()).isEqualTo("/sign-in?ended=time");
        assertThat(visitor.cookie("kept")).isEmpty();
        assertThat(Visitor.anonymous().post(PATH, form).location()).isEqualTo("/sign-in");
    }

    @Test
    void whatAnotherSiteMakesTheBrowserSendIsNotKept() {
        expire();
        Answer answer = visitor.post(PATH, form, "Sec-Fetch-Site", "same-site");
        assertThat(answer.location()).startsWith("/sign-in?ended=time");
    }

    @Test
    void signingOutAfterTheEndIsSigningOut() {
        expire();
        assertThat(visitor.post("/sign-out", form).location()).isEqualTo("/signed-out");
        assertThat(visitor.cookie("session")).isEmpty();
    }

    @Test
    void theScriptsWordsAreKeptForThePageTheyWereTypedIn() {
        expire();
        form.put("parkedPath", PATH);
        assertThat(visitor.post("/what-you-typed", form).status()).isEqualTo(204);
        form.put("parkedPath", "//elsewhere.example.org/");
        assertThat(visitor.post("/what-you-typed", form).status()).isEqualTo(422);
        Page shown = signIn(visitor, visitor.get(KEPT), person);
        assertThat(send(shown)).startsWith("2 [" + WORDS + "]");
    }

    private String send(Page shown) {
        Answer onwards = visitor.answerTo(shown, "Send what I typed");
        assertThat(onwards.status()).isEqualTo(307);
        assertThat(URLDecoder.decode(onwards.location(), StandardCharsets.UTF_8)).isEqualTo(PATH);
        return visitor.answerTo(shown, "Send what I typed", onwards.location()).body();
    }

    private String parked(Visitor visitor, Map<String, String> fields) {
        expire();
        Answer answer = visitor.post(PATH, fields);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo(KEPT);
        return answer.location();
    }

    private void expire() {
        clock.moveBy(Duration.ofMinutes(31));
    }

    private static Page signIn(Visitor visitor, Page signIn, Person person) {
        return visitor.submit(
                signIn, Map.of("signInName", person.signInName(), "password", Person.PASSWORD));
    }

    private static Map<String, String> form(Visitor visitor) {
        Page page = visitor.get("/account/check-your-email");
        Map<String, String> form = new HashMap<>();
        form.put("csrfToken", page.document().select("[name=csrfToken]").getFirst().val());
        form.put("idempotencyKey", UUID.randomUUID().toString());
        form.put("words", WORDS);
        return form;
    }
}
