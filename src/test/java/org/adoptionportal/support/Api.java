package org.adoptionportal.support;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.jspecify.annotations.Nullable;

/** A program that uses the API. Every answer is held to the {@link Contract}. */
public final class Api {

    private final HttpClient client = Http.client().build();
    private final @Nullable String token;
    private final URI home;

    private Api(@Nullable String token, URI home) {
        this.token = token;
        this.home = home;
    }

    public static Api anonymous() {
        return new Api(null, Portal.running().uri("/"));
    }

    /** Carries this token, good or bad. */
    public static Api with(String token) {
        return new Api(token, Portal.running().uri("/"));
    }

    public static Api signedInAs(Person person) {
        String asked =
                """
                {"signInName": "%s", "password": "%s", "code": "%s"}\
                """
                        .formatted(person.signInName(), Person.PASSWORD, person.code());
        return with(anonymous().post("/api/v1/token", asked).field("accessToken"));
    }

    /** The same at an instance of the portal of one's own. */
    public Api at(URI elsewhere) {
        return new Api(token, elsewhere);
    }

    public Answer get(String path) {
        return send(to(path), "");
    }

    public Answer post(String path, String json) {
        return send("POST", path, json);
    }

    /**
     * Sends JSON.
     *
     * @param headers names and values in turn
     */
    public Answer send(String method, String path, String json, String... headers) {
        HttpRequest.Builder request =
                to(path).header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(json));
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request, json);
    }

    /**
     * Sends a body as it is, which need be no JSON and no text. Only the answer is held to the
     * contract: a number may be taken for a text.
     *
     * @param headers names and values in turn
     */
    public Answer sendAsItIs(String method, String path, byte[] body, String... headers) {
        HttpRequest.Builder request =
                to(path).method(method, BodyPublishers.ofByteArray(body)).headers(headers);
        Answer answer = answer(request);
        Contract.portal().promises(answer.response().request(), answer);
        return answer;
    }

    private HttpRequest.Builder to(String path) {
        return Http.to(home.resolve(path).toString());
    }

    private Answer answer(HttpRequest.Builder request) {
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return Http.send(client, request);
    }

    private Answer send(HttpRequest.Builder request, String body) {
        Answer answer = answer(request);
        Contract.portal().holds(answer.response().request(), body, answer);
        return answer;
    }
}
