package org.adoptionportal.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.adoptionportal.architecture.AccessMatrix.Row;
import org.adoptionportal.platform.once.Once;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Route;
import org.adoptionportal.support.Visitor;
import org.jspecify.annotations.Nullable;

/** Sends hostile requests as somebody who may use the route, and keeps what is wrong with it. */
final class HostileCalls {

    private final Attempt attempt = new Attempt();
    private final Map<Scene.Kind, Scene> scenes = new EnumMap<>(Scene.Kind.class);
    private final Stored stored = new Stored();
    private final List<String> complaints = new ArrayList<>();
    private final Set<Scene.Kind> used = EnumSet.noneOf(Scene.Kind.class);
    private int answered;

    List<String> complaints() {
        return complaints;
    }

    /** How many requests were answered, and not cut off. */
    int answered() {
        return answered;
    }

    /** Looks at the page of a row, as somebody who may. */
    void show(Row row, ShownForms forms) {
        Route route = row.route();
        String path = scene(row).path(route);
        forms.on(path, attempt.visitor(person(row)).ask(path));
        stored.mayHaveChanged();
    }

    void send(Row row, HostileRequest request) {
        signIn(row);
        stored.look();
        try {
            call(row, request).ifPresent(answer -> judge(row, request, answer));
        } catch (AssertionError contract) {
            complain(request, String.valueOf(contract.getMessage()));
            stored.mayHaveChanged();
        }
    }

    private void signIn(Row row) {
        if (attempt.signsIn(person(row), row.route().isForPrograms())) {
            stored.mayHaveChanged();
        }
    }

    private void judge(Row row, HostileRequest request, Answer answer) {
        answered++;
        boolean program = request.route().isForPrograms();
        HostileVerdict.of(program, answer).forEach(fault -> complain(request, fault));
        if (isLost(answer)) {
            attempt.forget(person(row));
            scenes.remove(row.on());
            stored.mayHaveChanged();
        } else if (HostileVerdict.isRefused(answer)) {
            List<String> changes = stored.changes(program);
            if (!changes.isEmpty()) {
                complain(request, answer.status() + " but changed " + changes);
            }
        } else if (row.route().changesSomething()) {
            stored.mayHaveChanged();
            used.add(row.on());
        }
    }

    private void complain(HostileRequest request, String fault) {
        complaints.add(request + ": " + fault);
    }

    /** Empty when the server did not want to hear all of it, and cut the line. */
    private Optional<Answer> call(Row row, HostileRequest request) {
        Route route = request.route();
        String path = scene(row).path(route) + request.query();
        try {
            return Optional.of(
                    route.isForPrograms()
                            ? attempt.api(person(row))
                                    .sendAsItIs(
                                            route.method(), path, request.body(), headers(request))
                            : visit(attempt.visitor(person(row)), path, request));
        } catch (UncheckedIOException cut) {
            stored.mayHaveChanged();
            return Optional.empty();
        }
    }

    private static Answer visit(Visitor visitor, String path, HostileRequest request) {
        if (!request.isForm()) {
            return visitor.sendAsItIs(path, request.body(), request.contentType());
        }
        String brought =
                "csrfToken=%s&%s=%s"
                        .formatted(
                                visitor.cookie("csrf").orElse(""), Once.FIELD, UUID.randomUUID());
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(brought.getBytes(UTF_8));
        whole.writeBytes(request.body());
        return visitor.sendAsItIs(path, whole.toByteArray(), request.contentType());
    }

    private static String[] headers(HostileRequest request) {
        Map<String, String> headers = new TreeMap<>();
        headers.put("Content-Type", request.contentType());
        headers.put("If-Match", "\"0\"");
        headers.put("Idempotency-Key", UUID.randomUUID().toString());
        headers.putAll(request.headers());
        return headers.entrySet().stream()
                .flatMap(each -> Stream.of(each.getKey(), each.getValue()))
                .toArray(String[]::new);
    }

    /** Whether they have to sign in again. */
    private static boolean isLost(Answer answer) {
        return answer.status() == 401
                || (answer.status() == 303 && answer.location().startsWith("/sign-in"));
    }

    private Scene scene(Row row) {
        return scenes.computeIfAbsent(
                row.on(),
                kind -> {
                    stored.mayHaveChanged();
                    return Scene.of(kind);
                });
    }

    /** Somebody who may use it; the owner, if nobody may as things stand. */
    private @Nullable Person person(Row row) {
        for (Caller caller : Caller.values()) {
            if (!Attempt.isRefused(row.expected().getOrDefault(caller, "404"))) {
                return scene(row).person(caller);
            }
        }
        return scene(row).person(Caller.OWNER);
    }

    /** Begins anew with what was changed. */
    void renew() {
        scenes.keySet().removeAll(used);
        used.clear();
    }
}
