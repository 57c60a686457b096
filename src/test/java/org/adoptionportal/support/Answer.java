package org.adoptionportal.support;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Objects;

/** What the server sent, to one request and without following redirects. */
public record Answer(HttpResponse<String> response) {

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    /** The first header of this name; empty when there is none. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** Where a redirect leads, as a path with its query. */
    public String location() {
        URI to = response.uri().resolve(header("Location"));
        return to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery());
    }

    public JsonNode json() {
        try {
            return Portal.running().bean(JsonMapper.class).readValue(body(), JsonNode.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text or number of the JSON object, by its name; fails when it is not there. */
    public String field(String name) {
        return Objects.requireNonNull(json().get(name), name).coerceStringValue();
    }
}
