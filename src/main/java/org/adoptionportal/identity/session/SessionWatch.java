package org.adoptionportal.identity.session;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;

/**
 * The address at which a page asks how long its session lasts. It asks by itself, so asking is not
 * a sign that anybody is there.
 */
public final class SessionWatch {

    public static final String PATH = "/session";

    private SessionWatch() {}

    static boolean isBy(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.GET && request.getPath().equals(PATH);
    }
}
