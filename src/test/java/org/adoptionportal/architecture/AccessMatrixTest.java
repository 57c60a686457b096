package org.adoptionportal.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.adoptionportal.architecture.AccessMatrix.Row;
import org.adoptionportal.support.Route;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AccessMatrixTest {

    private final Attempt attempt = new Attempt();
    private final Map<Scene.Kind, Scene> scenes = new EnumMap<>(Scene.Kind.class);

    @Test
    void everyRouteHasARowAndEveryRowARoute() {
        assertThat(AccessMatrix.read().stream().map(Row::route).distinct())
                .containsExactlyInAnyOrderElementsOf(Route.served());
    }

    @TestFactory
    Stream<DynamicTest> everybodyGetsWhatTheRowSays() {
        return AccessMatrix.read().stream()
                .map(row -> dynamicTest(row.route() + " on " + row.on(), () -> check(row)));
    }

    private void check(Row row) {
        Map<Caller, String> statuses = new EnumMap<>(Caller.class);
        for (Caller caller : Caller.values()) {
            Scene scene = scenes.computeIfAbsent(row.on(), Scene::of);
            Attempt.Outcome outcome = attempt.of(row.route(), scene, caller);
            statuses.put(caller, outcome.judged());
            if (outcome.changed()) {
                scenes.remove(row.on());
            }
        }
        assertThat(row.with(statuses)).isEqualTo(row.with(row.expected()));
    }

    @Test
    void aRouteForApplicantsOnlyIsToldApart() {
        Route route = new Route("POST", "/api/test/applicant");
        Scene scene = Scene.of(Scene.Kind.NOTHING);
        assertThat(Stream.of(Caller.values()).map(it -> attempt.of(route, scene, it).judged()))
                .containsExactly("401", "200", "200", "403", "403", "403");
    }

    @Test
    void aRefusalThatLeavesSomethingBehindIsFoundOut() {
        Route route = new Route("POST", "/api/test/refused-too-late");
        assertThat(attempt.of(route, Scene.of(Scene.Kind.NOTHING), Caller.OWNER).judged())
                .isEqualTo("404 but something was changed");
    }

    @Test
    void aRowWithTooFewCellsIsNotRead() {
        String header =
                "method,path,on,nobody,owner,other-applicant,worker,worker-elsewhere,manager";
        assertThat(AccessMatrix.parse(List.of(header))).isEmpty();
        assertThatThrownBy(() -> AccessMatrix.parse(List.of(header, "GET,/,nothing,200")))
                .hasMessageContaining("GET,/,nothing,200");
    }
}
