package org.adoptionportal.identity.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.junit.jupiter.api.Test;

class CapacitiesApiTest {

    private static final String PATH = "/api/v1/account/capacities";

    private final Person person = People.adopter();

    @Test
    void oneIsAddedAndAProgramGoesOnInItWithNewTokens() throws Exception {
        Answer tokens = tokens();
        Api before = Api.with(tokens.field("accessToken"));
        Answer added = before.post(PATH, "{\"word\": \"records\"}");
        assertThat(added.status()).isEqualTo(201);
        assertThat(before.get("/api/v1/applications").status()).isEqualTo(200);
        Answer changed = before.post(PATH + "/" + added.field("id") + "/session", "");
        assertThat(changed.status()).isEqualTo(200);
        Api after = Api.with(changed.field("accessToken"));
        assertThat(after.get("/api/v1/applications").status()).isEqualTo(403);
        assertThat(before.get(PATH).status()).as("the old token").isEqualTo(401);
        assertThat(refresh(tokens).status()).as("the old refresh token").isEqualTo(401);
        assertThat(refresh(changed).status()).isEqualTo(200);
        assertThat(after.get(PATH).json().get("items").size()).isEqualTo(2);
    }

    @Test
    void askingTwiceAddsOne() throws Exception {
        Api api = Api.signedInAs(person);
        String first = api.post(PATH, "{\"word\": \"talk\"}").field("id");
        assertThat(api.post(PATH, "{\"word\": \"talk\"}").field("id")).isEqualTo(first);
        assertThat(api.get(PATH).json().get("items").size()).isEqualTo(2);
    }

    private Answer tokens() {
        return Api.anonymous()
                .post(
                        "/api/v1/token",
                        "{\"signInName\": \"%s\", \"password\": \"%s\"}"
                                .formatted(person.signInName(), Person.PASSWORD));
    }

    private static Answer refresh(Answer tokens) {
        return Api.anonymous()
                .post(
                        "/api/v1/token/refresh",
                        "{\"refreshToken\": \"" + tokens.field("refreshToken") + "\"}");
    }
}
