package org.adoptionportal.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class ContractTest {

    private static final String PATH = "/api/v1/token";

    @Test
    void everyAnswerThatApiGetsIsHeldToTheContract() {
        Person person = People.adopter();
        assertThat(Api.anonymous().post(PATH, credentials(person.signInName())).status())
                .isEqualTo(200);
        assertThat(Api.anonymous().post(PATH, credentials("nobody")).status()).isEqualTo(401);
        assertThat(Api.anonymous().post(PATH, "{}").status()).isBetween(400, 422);
    }

    @Test
    void anAnswerThatWasNotPromisedFails() throws Exception {
        HttpRequest request = request();
        Answer page = new Answer(answer(Portal.running().uri("/health").toString()));
        assertThatThrownBy(() -> Contract.portal().holds(request, credentials("a"), page))
                .hasMessageContaining("POST /api/v1/token answered 200");
    }

    @Test
    void anAcceptedRequestThatWasNotAllowedFails() {
        Answer token = Api.anonymous().post(PATH, credentials(People.adopter().signInName()));
        assertThatThrownBy(() -> Contract.portal().holds(request(), "{\"name\": 1}", token))
                .hasMessageContaining("required property 'password' not found");
    }

    private static HttpRequest request() {
        return Http.to(PATH)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.noBody())
                .build();
    }

    private static HttpResponse<String> answer(String uri)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(uri)).build(), BodyHandlers.ofString());
        }
    }

    private static String credentials(String signInName) {
        return "{\"signInName\": \"%s\", \"password\": \"%s\"}"
                .formatted(signInName, Person.PASSWORD);
    }
}
