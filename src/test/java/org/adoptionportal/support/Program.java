package org.adoptionportal.support;

import java.util.UUID;

/** A program that acts for one person, and sends the headers that the API wants with each step. */
public record Program(Api api) {

    public static Program of(Person person) {
        return new Program(Api.signedInAs(person));
    }

    public Answer get(String path) {
        return api.get(path);
    }

    /** Sends something new. */
    public Answer post(String path, String json) {
        return post(path, json, UUID.randomUUID().toString());
    }

    /** Sends something under this key. */
    public Answer post(String path, String json, String key) {
        return api.send("POST", path, json, "Idempotency-Key", key);
    }

    /** Reads what is there, and replaces it. */
    public Answer put(String path, String json) {
        return put(path, json, get(path).header("ETag"));
    }

    /** Replaces what was read as this version. */
    public Answer put(String path, String json, String version) {
        return api.send("PUT", path, json, "If-Match", version);
    }

    public Answer delete(String path) {
        return api.send("DELETE", path, "");
    }

    /** Reads the application and decides on it as it is. */
    public Answer decide(String application, String what, String json) {
        return decide(application, what, json, get(application).header("ETag"));
    }

    /** Decides on this version of the application. */
    public Answer decide(String application, String what, String json, String version) {
        return api.send(
                "POST",
                application + what,
                json,
                "If-Match",
                version,
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }
}
