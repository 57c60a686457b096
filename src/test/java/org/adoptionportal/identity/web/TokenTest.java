package org.adoptionportal.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.junit.jupiter.api.Test;

class TokenTest {

    private static final String MINE = "/api/v1/registrations";

    private final Person person = People.adopter();

    @Test
    void aTokenIsGivenForTheRightPassword() {
        Answer answer = ask(person.signInName(), Person.PASSWORD);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.field("tokenType")).isEqualTo("Bearer");
        assertThat(answer.field("expiresIn")).isEqualTo("900");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
        Answer wrong = ask(person.signInName(), "wrong");
        Answer unknown = ask("nobody-has-this-name", "wrong");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.field("type")).isEqualTo("/problems/sign-in-needed");
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(unknown.body()).isEqualTo(wrong.body());
    }

    @Test
    void whatCannotBeReadIsRefusedAsAProblem() {
        for (String body : new String[] {"{", "[]", "{}", "{\"signInName\": \"a\"}"}) {
            Answer answer = Api.anonymous().post("/api/v1/token", body);
            assertThat(answer.status()).as(body).isEqualTo(400);
            assertThat(answer.field("type")).isEqualTo("/problems/malformed");
        }
    }

    @Test
    void anUnknownFieldIsAMistake() {
        Answer answer =
                Api.anonymous()
                        .post(
                                "/api/v1/token",
                                "{\"signInName\": \"a\", \"password\": \"b\", \"admin\": true}");
        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void eachRefreshGivesANewPairOfTheSameSession() {
        Answer first = ask(person.signInName(), Person.PASSWORD);
        Answer second = refresh(first.field("refreshToken"));
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.field("refreshToken")).isNotEqualTo(first.field("refreshToken"));
        assertThat(works(second)).isTrue();
        assertThat(works(first)).as("the older access token runs out by itself").isTrue();
        assertThat(refresh(second.field("refreshToken")).status()).isEqualTo(200);
    }

    @Test
    void usingARefreshTokenTwiceEndsTheSessionForThiefAndOwnerAlike() {
        Answer first = ask(person.signInName(), Person.PASSWORD);
        Answer elsewhere = ask(person.signInName(), Person.PASSWORD);
        Answer second = refresh(first.field("refreshToken"));
        Answer again = refresh(first.field("refreshToken"));
        assertThat(again.status()).isEqualTo(401);
        assertThat(works(first)).isFalse();
        assertThat(works(second)).isFalse();
        assertThat(refresh(second.field("refreshToken")).status()).isEqualTo(401);
        assertThat(works(elsewhere)).as("another session goes on").isTrue();
    }

    @Test
    void aRefreshTokenIsNoAccessTokenAndTheOtherWayRound() {
        Answer given = ask(person.signInName(), Person.PASSWORD);
        assertThat(Api.with(given.field("refreshToken")).get(MINE).status()).isEqualTo(401);
        assertThat(refresh(given.field("accessToken")).status()).isEqualTo(401);
    }

    @Test
    void aCodeIsAskedForWhereTheAccountHasASecondFactor() {
        People.enrolled(person);
        Answer missing = ask(person.signInName(), Person.PASSWORD);
        assertThat(missing.status()).isEqualTo(401);
        assertThat(missing.field("type")).isEqualTo("/problems/code-needed");
        String code = person.code();
        Answer given = askWith(code);
        assertThat(given.status()).isEqualTo(200);
        assertThat(works(given)).isTrue();
        assertThat(works(refresh(given.field("refreshToken")))).isTrue();
        Answer again = askWith(code);
        assertThat(again.status()).as("the same code").isEqualTo(401);
        assertThat(again.field("type")).isEqualTo("/problems/code-needed");
    }

    @Test
    void aWrongPasswordIsNotTellingThatACodeIsNeeded() {
        People.enrolled(person);
        assertThat(ask(person.signInName(), "wrong").field("type"))
                .isEqualTo("/problems/sign-in-needed");
    }

    private Answer askWith(String code) {
        return Api.anonymous()
                .post(
                        "/api/v1/token",
                        """
                        {"signInName": "%s", "password": "%s", "code": "%s"}\
                        """
                                .formatted(person.signInName(), Person.PASSWORD, code));
    }

    private static boolean works(Answer given) {
        return Api.with(given.field("accessToken")).get(MINE).status() == 200;
    }

    private static Answer refresh(String token) {
        return Api.anonymous()
                .post("/api/v1/token/refresh", "{\"refreshToken\": \"%s\"}".formatted(token));
    }

    private static Answer ask(String signInName, String password) {
        String body =
                "{\"signInName\": \"%s\", \"password\": \"%s\"}".formatted(signInName, password);
        return Api.anonymous().post("/api/v1/token", body);
    }
}
