package org.adoptionportal.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.adoptionportal.architecture.AccessMatrix.Row;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Route;
import org.adoptionportal.support.Tables;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every route of the access matrix that is closed to nobody is closed to a member of staff, of
 * every role, who has no second factor; and nothing is changed by asking.
 */
class UnenrolledStaffTest {

    private static final String ENROLMENT = "/account/second-factor";
    private static final String PROGRAMS_ENROLMENT = "/api/v1" + ENROLMENT;

    /** What they need to get one. */
    private static final Set<String> OPEN =
            Set.of(
                    "GET " + ENROLMENT,
                    "GET " + ENROLMENT + "/app",
                    "POST " + ENROLMENT + "/app",
                    "POST " + ENROLMENT + "/app/confirmation",
                    "GET " + ENROLMENT + "/recovery-codes",
                    "POST " + ENROLMENT + "/recovery-codes/kept",
                    "GET " + PROGRAMS_ENROLMENT,
                    "POST " + PROGRAMS_ENROLMENT + "/app",
                    "POST " + PROGRAMS_ENROLMENT + "/app/confirmation",
                    "POST " + PROGRAMS_ENROLMENT + "/recovery-codes/kept",
                    "POST /session/renewal");

    private static final Person WORKER = People.newStaff(StaffRole.values());

    private final Map<Scene.Kind, Scene> scenes = new EnumMap<>(Scene.Kind.class);
    private final Visitor visitor = Visitor.signedInAs(WORKER);
    private final Api api = Api.signedInAs(WORKER);

    @TestFactory
    Stream<DynamicTest> nothingIsOpenToThemButSettingOneUp() {
        return closedToNobody()
                .filter(row -> !OPEN.contains(row.route().toString()))
                .map(row -> dynamicTest(row.route() + " on " + row.on(), () -> isClosed(row)));
    }

    @Test
    void theListOfWhatIsOpenIsNoLongerThanItMustBe() {
        assertThat(closedToNobody().map(row -> row.route().toString())).containsAll(OPEN);
    }

    @Test
    void whatIsForEverybodyIsForThemToo() {
        assertThat(visitor.get("/help").status()).isEqualTo(200);
        assertThat(visitor.get("/home").path()).isEqualTo(ENROLMENT);
    }

    private static Stream<Row> closedToNobody() {
        return AccessMatrix.read().stream()
                .filter(row ->
                        Set.of("303 sign-in", "401").contains(row.expected().get(Caller.NOBODY)))
                .filter(row -> row.expected().values().stream().distinct().count() > 1);
    }

    private void isClosed(Row row) {
        Scene scene = scenes.computeIfAbsent(row.on(), Scene::of);
        Route route = row.route();
        Map<String, Long> before = Tables.fingerprint();
        if (route.isForPrograms()) {
            Answer answer = Attempt.program(api, route, scene.path(route));
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.field("type")).isEqualTo("/problems/second-factor-needed");
        } else {
            Answer answer = Attempt.visit(visitor, route, scene.path(route));
            assertThat(answer.status()).isEqualTo(303);
            assertThat(answer.location()).isEqualTo(ENROLMENT);
        }
        assertThat(Tables.fingerprint()).isEqualTo(before);
    }
}
