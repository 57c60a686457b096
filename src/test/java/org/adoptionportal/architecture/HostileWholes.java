package org.adoptionportal.architecture;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.adoptionportal.support.Hostile;
import org.adoptionportal.support.Route;

/** Bodies that are hostile as a whole, whatever the route takes. */
final class HostileWholes {

    private static final int TWO_MEGABYTES = 2 * 1024 * 1024;
    private static final int DEEP = 50_000;
    private static final int MANY = 3000;
    private static final byte[] NO_UTF8 = {'"', (byte) 0xFF, (byte) 0xFE, (byte) 0xC0, '"'};

    private static final Map<String, String> JSON = json();
    private static final Map<String, String> FORMS = forms();

    private HostileWholes() {}

    private static Map<String, String> json() {
        Map<String, String> bodies = new TreeMap<>();
        bodies.put("no body", "");
        bodies.put("no JSON", "nothing of the kind");
        bodies.put("half of JSON", "{\"a\": ");
        bodies.put("an array", "[]");
        bodies.put("null", "null");
        bodies.put("a text", "\"x\"");
        bodies.put("a number", "1");
        bodies.put("two bodies", "{}{}");
        bodies.put("a deep array", "[".repeat(DEEP));
        bodies.put("a deep object", "{\"a\":".repeat(DEEP));
        bodies.put("closed and deep", "[".repeat(DEEP) + "]".repeat(DEEP));
        bodies.put("two megabytes", "{\"a\": \"" + "a".repeat(TWO_MEGABYTES) + "\"}");
        bodies.put("a long name", "{\"" + "a".repeat(100_000) + "\": 1}");
        bodies.put("a prototype", "{\"__proto__\": {}, \"class\": \"x\", \"@type\": \"x\"}");
        bodies.put("a byte order mark", "\uFEFF{}");
        return bodies;
    }

    private static Map<String, String> forms() {
        Map<String, String> bodies = new TreeMap<>();
        bodies.put("no body", "");
        bodies.put("no form", "&&&===&%zz=%");
        bodies.put("half an escape", "a=%f");
        bodies.put("invalid UTF-8", "a=%FF%FE&%C0%80=b");
        bodies.put("two megabytes", "a=" + "a".repeat(TWO_MEGABYTES));
        bodies.put(
                "thousands of fields",
                IntStream.range(0, MANY).mapToObj(i -> "f" + i + "=x").collect(joining("&")));
        bodies.put(
                "thousands of times the same",
                Stream.generate(() -> "version=1").limit(MANY).collect(joining("&")));
        bodies.put(
                "hostile names",
                Hostile.all().stream().map(it -> it.encoded() + "=x").collect(joining("&")));
        bodies.put("deep names", "a" + "[b]".repeat(MANY) + "=x&a.b.c=x&version[]=1&version[x]=1");
        return bodies;
    }

    static Stream<HostileRequest> json(Route route) {
        return Stream.concat(
                JSON.entrySet().stream()
                        .map(it -> HostileRequest.json(route, it.getKey(), it.getValue())),
                Stream.of(
                        HostileRequest.bytes(route, "invalid UTF-8", NO_UTF8, "application/json")));
    }

    static Stream<HostileRequest> forms(Route route) {
        return Stream.concat(
                FORMS.entrySet().stream()
                        .map(it -> HostileRequest.form(route, it.getKey(), "&" + it.getValue())),
                ofOtherTypes(route));
    }

    /** What says of itself that it is something else. */
    static Stream<HostileRequest> ofOtherTypes(Route route) {
        return List.of(
                        "text/plain",
                        "application/json",
                        "application/xml",
                        "multipart/form-data",
                        "multipart/form-data; boundary=x",
                        "application/json; charset=utf-7",
                        "*/*",
                        "nonsense")
                .stream()
                .map(type ->
                        HostileRequest.bytes(
                                route,
                                "a body of the type " + type,
                                "{}".getBytes(StandardCharsets.UTF_8),
                                type));
    }
}
