package org.adoptionportal.architecture;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Route;
import org.adoptionportal.support.Tables;
import org.adoptionportal.support.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * Calls a route as somebody, and says what came of it: the status, "303 sign-in" for being sent to
 * sign in, and a complaint when a refused request changed something all the same.
 */
final class Attempt {

    /** What a program sends, where nothing would be refused before it is seen who asks. */
    private static final Map<String, String> BODIES =
            Map.of(
                    "POST /api/v1/token",
                    "{\"signInName\": \"nobody\", \"password\": \"wrong\"}",
                    "POST /api/v1/applications/{reference}/decision",
                    "{\"outcome\": \"ACCEPT\"}",
                    "POST /api/v1/applications/{reference}/told",
                    "{\"toldOn\": \"2026-01-05\"}",
                    "PUT /api/v1/registrations/{reference}/sections/{section}",
                    "{}");

    /** What a form sends, whichever it is: for the same reason. */
    private static final Map<String, String> FIELDS = Map.of("version", "0", "reasons", "None");

    private static final Set<String> REFUSED = Set.of("303 sign-in", "401", "403", "404", "405");

    private Attempt() {}

    static String of(Route route, Scene scene, Caller caller) {
        @Nullable Person person = scene.person(caller);
        if (route.isForPrograms()) {
            Api api = person == null ? Api.anonymous() : Api.signedInAs(person);
            return judged(route, () -> program(api, route, scene.path(route)));
        }
        Visitor visitor = person == null ? Visitor.anonymous() : Visitor.signedInAs(person);
        takeToken(visitor);
        return judged(route, () -> visit(visitor, route, scene.path(route)));
    }

    /** Looks at a page with a form, whose cookie and token every other form shares. */
    private static void takeToken(Visitor visitor) {
        visitor.get("/");
        if (visitor.cookie("csrf").isEmpty()) {
            visitor.get("/sign-in");
        }
    }

    static boolean isRefused(String status) {
        return REFUSED.contains(status);
    }

    private static String judged(Route route, Supplier<Answer> call) {
        if (!route.changesSomething()) {
            return status(call.get());
        }
        Map<String, Long> before = Tables.fingerprint();
        String status = status(call.get());
        boolean kept = !isRefused(status) || before.equals(Tables.fingerprint());
        return kept ? status : status + " but something was changed";
    }

    private static String status(Answer answer) {
        boolean signIn = answer.status() == 303 && answer.location().startsWith("/sign-in");
        return answer.status() + (signIn ? " sign-in" : "");
    }

    private static Answer program(Api api, Route route, String path) {
        return route.changesSomething()
                ? api.send(
                        route.method(),
                        path,
                        BODIES.getOrDefault(route.toString(), ""),
                        "If-Match",
                        "\"0\"",
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                : api.get(path);
    }

    private static Answer visit(Visitor visitor, Route route, String path) {
        if (!route.changesSomething()) {
            return visitor.ask(path);
        }
        Map<String, String> form = new HashMap<>(FIELDS);
        form.put(Once.FIELD, UUID.randomUUID().toString());
        visitor.cookie("csrf").ifPresent(token -> form.put("csrfToken", token));
        return visitor.post(path, form);
    }
}
