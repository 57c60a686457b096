package org.adoptionportal.architecture;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.adoptionportal.support.Route;

/**
 * Something that nobody sends by mistake.
 *
 * @param what is hostile in it
 * @param query what comes after the path; empty, or with its question mark
 */
@SuppressWarnings("ArrayRecordComponent")
record HostileRequest(
        Route route,
        String what,
        String query,
        byte[] body,
        String contentType,
        Map<String, String> headers) {

    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";

    static HostileRequest json(Route route, String what, String body) {
        return bytes(route, what, body.getBytes(StandardCharsets.UTF_8), JSON);
    }

    static HostileRequest form(Route route, String what, String body) {
        return bytes(route, what, body.getBytes(StandardCharsets.UTF_8), FORM);
    }

    static HostileRequest bytes(Route route, String what, byte[] body, String contentType) {
        return new HostileRequest(route, what, "", body, contentType, Map.of());
    }

    static HostileRequest query(Route route, String what, String query) {
        return new HostileRequest(route, what, query, new byte[0], JSON, Map.of());
    }

    boolean isForm() {
        return contentType.equals(FORM);
    }

    HostileRequest with(Map<String, String> other) {
        return new HostileRequest(route, what, query, body, contentType, other);
    }

    @Override
    public String toString() {
        return route + " with " + what;
    }
}
