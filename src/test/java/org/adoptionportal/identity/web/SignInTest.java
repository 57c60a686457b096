package org.adoptionportal.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest {

    private final Person person = People.adopter("Ada Field");
    private final Visitor visitor = Visitor.anonymous();

    @Test
    void aPageForSignedInPeopleAsksToSignInAndThenComesBack() {
        Page asked = visitor.get("/test/applicant?page=2");
        assertThat(asked.path()).startsWith("/sign-in?next=");
        Page there = visitor.submit(asked, typed(person.signInName(), Person.PASSWORD));
        assertThat(there.path()).isEqualTo("/test/applicant?page=2");
        assertThat(there.text()).isEqualTo("Ada Field");
    }

    @Test
    void theSignInNameMayBeTypedInAnyCase() {
        String shouted = "  " + person.signInName().toUpperCase(java.util.Locale.ROOT);
        Page page = visitor.get("/sign-in?next=/test/applicant");
        assertThat(visitor.submit(page, typed(shouted, Person.PASSWORD)).text())
                .isEqualTo("Ada Field");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
        Page wrong = signIn(person.signInName(), "not the password");
        Page unknown = signIn("nobody-has-this-name", "not the password");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.title()).startsWith("Error: ");
        assertThat(wrong.errors())
                .containsExactly(
                        "The sign-in name or password is not right. Check both and try again");
        assertThat(unknown.errors()).isEqualTo(wrong.errors());
        assertThat(unknown.status()).isEqualTo(wrong.status());
    }

    @Test
    void whatWasTypedIsStillThereButNotThePassword() {
        Page page = signIn(person.signInName(), "");
        assertThat(page.errors()).containsExactly("Enter your password");
        assertThat(page.value("signInName")).isEqualTo(person.signInName());
        assertThat(signIn("", "some password").answer().body()).doesNotContain("some password");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example.org/",
                "//elsewhere.example.org/",
                "/\\elsewhere.example.org",
                "\\\\elsewhere.example.org",
                "javascript:alert(1)",
                "/%0d%0aSet-Cookie:x=1\r\nX: y",
                "elsewhere",
                "/ok\u0000"
            })
    void nobodyIsSentElsewhereAfterwards(String next) {
        Page page = visitor.get("/sign-in");
        Answer answer =
                visitor.post(
                        "/sign-in",
                        Map.of(
                                "csrfToken",
                                page.value("csrfToken"),
                                "signInName",
                                person.signInName(),
                                "password",
                                Person.PASSWORD,
                                "next",
                                next));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/home");
    }

    @Test
    void theSessionCookieIsOutOfReachOfScripts() {
        Page page = visitor.get("/sign-in");
        Answer answer =
                visitor.post(
                        "/sign-in",
                        Map.of(
                                "csrfToken", page.value("csrfToken"),
                                "signInName", person.signInName(),
                                "password", Person.PASSWORD));
        assertThat(answer.header("Set-Cookie"))
                .startsWith("session=")
                .contains("HTTPOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void signingOutEndsTheSessionAtOnceEvenForWhoeverCopiedIt() {
        Visitor signedIn = Visitor.signedInAs(person);
        String copied = signedIn.cookie("session").orElseThrow();
        Page out = signedIn.press(signedIn.get("/account/check-your-email"), "Sign out");
        assertThat(out.path()).isEqualTo("/signed-out");
        assertThat(signedIn.cookie("session")).isEmpty();
        visitor.setCookie("session", copied);
        assertThat(visitor.get("/test/applicant").path()).startsWith("/sign-in");
    }

    @Test
    void whoeverIsSignedInIsNotAskedAgain() {
        Visitor signedIn = Visitor.signedInAs(person);
        assertThat(signedIn.get("/sign-in?next=/test/applicant").text()).isEqualTo("Ada Field");
    }

    private Page signIn(String name, String password) {
        return visitor.submit(visitor.get("/sign-in"), typed(name, password));
    }

    private static Map<String, String> typed(String name, String password) {
        return Map.of("signInName", name, "password", password);
    }
}
