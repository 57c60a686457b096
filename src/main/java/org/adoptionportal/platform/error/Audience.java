package org.adoptionportal.platform.error;

import io.micronaut.http.HttpRequest;

/** Whom an answer is for: a person in front of a page, or a program that uses the API. */
public enum Audience {
    PERSON,
    PROGRAM;

    private static final String API = "/api/";

    /** Decided by the path alone, so that nobody can ask for the rules of the other audience. */
    public static Audience of(HttpRequest<?> request) {
        return request.getPath().startsWith(API) ? PROGRAM : PERSON;
    }
}
