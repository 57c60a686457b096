package org.adoptionportal.architecture;

import static java.util.Map.entry;

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

    private static final String HOLD =
            """
            {"reason": "ANOTHER_REASON", "from": "2026-01-05", "lookAgainOn": "2026-01-05"}\
            """;

    /** What a program sends, where nothing would be refused before it is seen who asks. */
    private static final Map<String, String> BODIES =
            Map.ofEntries(
                    entry("POST /api/v1/birth-family", "{}"),
                    entry("POST /api/v1/birth-family/entered", "{}"),
                    entry("POST /api/v1/birth-family/links", "{}"),
                    entry("POST /api/v1/birth-family/referrals", "{}"),
                    entry("POST /api/v1/birth-family/today", "{}"),
                    entry("PUT /api/v1/birth-family/{reference}/answers", "{}"),
                    entry("POST /api/v1/birth-family/{reference}/beginning", "{}"),
                    entry("POST /api/v1/birth-family/{reference}/link", "{}"),
                    entry("POST /api/v1/birth-family/{reference}/safe-contact", "{}"),
                    entry(
                            "POST /api/v1/birth-family/{reference}/closure",
                            "{\"outcome\": \"NOT_REACHED\"}"),
                    entry(
                            "POST /api/v1/birth-family/{reference}/file",
                            "{\"file\": \"REQUESTED\"}"),
                    entry("POST /api/v1/birth-family/{reference}/releases", "{}"),
                    entry("POST /api/v1/enquiries", "{}"),
                    entry("POST /api/v1/enquiries/assisted", "{}"),
                    entry("POST /api/v1/support", "{}"),
                    entry("POST /api/v1/support/assisted", "{}"),
                    entry("POST /api/v1/support/crisis", "{}"),
                    entry("POST /api/v1/support/new-link", "{}"),
                    entry("PUT /api/v1/support/{reference}/draft", "{}"),
                    entry("POST /api/v1/support/{reference}/triage", "{}"),
                    entry("POST /api/v1/support/{reference}/council", "{}"),
                    entry("POST /api/v1/support/{reference}/link", "{}"),
                    entry("POST /api/v1/support/{reference}/signpost", "{}"),
                    entry("POST /api/v1/support/{reference}/referral", "{}"),
                    entry("POST /api/v1/support/{reference}/assessment", "{}"),
                    entry("POST /api/v1/support/{reference}/assessment-end", "{}"),
                    entry("POST /api/v1/support/{reference}/passing-on", "{}"),
                    entry("POST /api/v1/support/{reference}/closure", "{}"),
                    entry("POST /api/v1/records/who-holds-my-file", "{}"),
                    entry("PUT /api/v1/records/requests/{reference}/answers", "{}"),
                    entry("PUT /api/v1/records/linked/answers", "{}"),
                    entry("POST /api/v1/records/cases", "{}"),
                    entry("POST /api/v1/records/cases/{reference}/link", "{}"),
                    entry("POST /api/v1/records/cases/{reference}/{act}", "{}"),
                    entry("POST /api/v1/records/cases/{reference}/releases/{id}/{act}", "{}"),
                    entry("POST /api/v1/enquiries/{reference}/closure", "{}"),
                    entry("POST /api/v1/enquiries/{reference}/promise", "{}"),
                    entry(
                            "POST /api/v1/token",
                            "{\"signInName\": \"nobody\", \"password\": \"wrong\"}"),
                    entry("POST /api/v1/token/refresh", "{\"refreshToken\": \"nobodys\"}"),
                    entry(
                            "POST /api/v1/applications/{reference}/decision",
                            "{\"outcome\": \"ACCEPT\"}"),
                    entry(
                            "POST /api/v1/applications/{reference}/likenesses",
                            "{\"verdict\": \"SAME\", \"seen\": 0}"),
                    entry(
                            "POST /api/v1/applications/{reference}/letter-preview",
                            "{\"outcome\": \"ACCEPT\"}"),
                    entry(
                            "POST /api/v1/applications/{reference}/told",
                            "{\"toldOn\": \"2026-01-05\"}"),
                    entry("PUT /api/v1/registrations/{reference}/sections/{section}", "{}"),
                    entry(
                            "POST /api/v1/registrations/{reference}/sections/{section}/change",
                            "{\"reason\": \"None\"}"),
                    entry(
                            "POST /api/v1/assisted-registrations/{reference}/applicants/{place}/sections/{section}/change",
                            "{\"reason\": \"None\"}"),
                    entry(
                            "POST /api/v1/assisted-registrations/{reference}/applicants/{place}/sections/{section}/question",
                            "{\"words\": \"None\"}"),
                    entry("POST /api/v1/account/capacities", "{}"),
                    entry("PUT /api/v1/account/password", "{}"),
                    entry("POST /api/v1/account/email", "{}"),
                    entry("POST /api/v1/account/email/confirmation", "{}"),
                    entry("POST /api/v1/account/closure", "{}"),
                    entry("POST /api/v1/cases/{reference}/messages", "{\"text\": \"Hello\"}"),
                    entry("POST /api/v1/cases/{reference}/notes", "{\"text\": \"They rang\"}"),
                    entry("POST /api/v1/account/second-factor/app/confirmation", "{}"),
                    entry("POST /api/v1/account/second-factor/recovery-codes", "{}"),
                    entry("POST /api/v1/account/second-factor/removal", "{}"),
                    entry("POST /api/v1/account/recovery", "{}"),
                    entry("POST /api/v1/account/recovery/password", "{}"),
                    entry("POST /api/v1/search", "{}"),
                    entry("POST /api/v1/account-recoveries", "{}"),
                    entry("POST /api/v1/absences", "{}"),
                    entry("POST /api/v1/staff", "{}"),
                    entry("PUT /api/v1/staff/{id}/roles", "{}"),
                    entry("POST /api/v1/staff/{id}/ending", "{}"),
                    entry("POST /api/v1/teams", "{}"),
                    entry("PUT /api/v1/teams/{id}", "{}"),
                    entry("POST /api/v1/account-recoveries/{id}/code", "{}"),
                    entry("POST /api/v1/equality-answers", "{\"ticket\": \"nobodys\"}"),
                    entry("POST /api/v1/take-over", "{\"code\": \"2222-2222\"}"),
                    entry("POST /api/v1/applications/{reference}/withdrawal", "{}"),
                    entry(
                            "POST /api/v1/applications/{reference}/end",
                            "{\"reason\": \"WITHDREW\"}"),
                    entry(
                            "POST /api/v1/cases/{reference}/awaiting",
                            "{\"subject\": \"A letter\", \"heldUpBy\": \"COUNCIL\"}"),
                    entry(
                            "POST /api/v1/cases/{reference}/awaiting/{id}/steps",
                            "{\"step\": \"REQUEST\", \"on\": \"2026-01-05\", \"heldUpBy\": \"DBS\"}"),
                    entry("PUT /api/v1/cases/{reference}/allocation", "{}"),
                    entry(
                            "POST /api/v1/cases/{reference}/counselling/extensions",
                            "{\"more\": 2, \"why\": \"None\"}"),
                    entry(
                            "POST /api/v1/cases/{reference}/counselling/{id}/steps",
                            "{\"move\": \"HOLD\"}"),
                    entry(
                            "POST /api/v1/cases/{reference}/blocks",
                            "{\"worker\": \"1\", \"why\": \"Cousins\"}"),
                    entry("POST /api/v1/urgent-access", "{}"),
                    entry(
                            "POST /api/v1/urgent-access-reviews/{reference}",
                            "{\"verdict\": \"JUSTIFIED\", \"found\": \"All well\"}"),
                    entry("POST /api/v1/worklist/views", "{}"),
                    entry("POST /api/v1/cases/{reference}/holds", HOLD),
                    entry(
                            "POST /api/v1/cases/{reference}/holds/extensions",
                            "{\"reason\": \"GOOD_REASON\", \"until\": \"2026-01-05\"}"),
                    entry(
                            "POST /api/v1/cases/{reference}/holds/{id}/end",
                            "{\"to\": \"2026-01-05\"}"),
                    entry("POST /api/v1/registrations/{reference}/invitations", "{}"),
                    entry(
                            "POST /api/v1/assisted-registrations",
                            "{\"takenBy\": \"PAPER\", \"authority\": 1}"),
                    entry(
                            "PUT /api/v1/assisted-registrations/{reference}/applicants/{place}/sections/{section}",
                            "{}"),
                    entry(
                            "POST /api/v1/assisted-registrations/{reference}/submission",
                            "{\"receivedOn\": \"2026-01-05\"}"));

    /** What a form sends, whichever it is: for the same reason. */
    private static final Map<String, String> FIELDS = Map.of("version", "0", "reasons", "None");

    private static final Set<String> REFUSED = Set.of("303 sign-in", "401", "403", "404", "405");

    private final Map<Person, Api> programs = new HashMap<>();
    private final Map<Person, Visitor> visitors = new HashMap<>();

    /**
     * What came of a call.
     *
     * @param changed whether anything stored is different from before
     */
    record Outcome(String status, boolean changed) {

        /** The status, and the complaint if a refused request changed something. */
        String judged() {
            return changed && isRefused(status) ? status + " but something was changed" : status;
        }
    }

    Outcome of(Route route, Scene scene, Caller caller) {
        Person person = scene.person(caller);
        Supplier<Answer> call = call(route, scene.path(route), person);
        if (!route.changesSomething()) {
            return new Outcome(status(call.get()), false);
        }
        Outcome outcome = watched(call);
        if (!isRefused(outcome.status())) {
            visitors.remove(person);
        }
        return outcome;
    }

    /** Signs the person in, so that the call itself is all that is left to do. */
    private Supplier<Answer> call(Route route, String path, @Nullable Person person) {
        if (route.isForPrograms()) {
            Api api = api(person);
            return () -> program(api, route, path);
        }
        Visitor visitor = visitor(person);
        return () -> visit(visitor, route, path);
    }

    Api api(@Nullable Person person) {
        return person == null ? Api.anonymous() : programs.computeIfAbsent(person, Api::signedInAs);
    }

    Visitor visitor(@Nullable Person person) {
        return person == null
                ? withToken(Visitor.anonymous())
                : visitors.computeIfAbsent(person, it -> withToken(Visitor.signedInAs(it)));
    }

    /** Signs them in, unless they are: whether it was needed. */
    boolean signsIn(@Nullable Person person, boolean asProgram) {
        boolean needed = !(asProgram ? programs.containsKey(person) : visitors.containsKey(person));
        if (asProgram) {
            api(person);
        } else {
            visitor(person);
        }
        return needed;
    }

    /** Lets go of what they were signed in with. */
    void forget(@Nullable Person person) {
        programs.remove(person);
        visitors.remove(person);
    }

    /** Looks at a page with a form, whose cookie and token every other form shares. */
    private static Visitor withToken(Visitor visitor) {
        visitor.get("/");
        if (visitor.cookie("csrf").isEmpty()) {
            visitor.get("/sign-in");
        }
        return visitor;
    }

    /** Whether that is said to those who may not do it at all. */
    static boolean isRefused(String status) {
        return REFUSED.contains(status);
    }

    private static Outcome watched(Supplier<Answer> call) {
        Map<String, Long> before = Tables.fingerprint();
        String status = status(call.get());
        return new Outcome(status, !before.equals(Tables.fingerprint()));
    }

    private static String status(Answer answer) {
        boolean signIn = answer.status() == 303 && answer.location().startsWith("/sign-in");
        return answer.status() + (signIn ? " sign-in" : "");
    }

    static Answer program(Api api, Route route, String path) {
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

    static Answer visit(Visitor visitor, Route route, String path) {
        if (!route.changesSomething()) {
            return visitor.ask(path);
        }
        Map<String, String> form = new HashMap<>(FIELDS);
        form.put(Once.FIELD, UUID.randomUUID().toString());
        visitor.cookie("csrf").ifPresent(token -> form.put("csrfToken", token));
        return visitor.post(path, form);
    }
}
