package org.adoptionportal.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Entered;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Route;
import org.adoptionportal.support.Tables;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever stands in an address where a reference belongs, nothing breaks and nothing changes. */
class HostilePathsTest {

    private static final List<String> HOSTILE =
            List.of(
                    "A".repeat(900),
                    "%00",
                    "%C3%85ngstr%C3%B6m",
                    "%F0%9F%90%9F",
                    "%ED%A0%80",
                    "%FF%FE",
                    "..%2F..%2Fetc",
                    "%7B%7Bpage%7D%7D",
                    "1'%20OR%20'1'='1",
                    "99999999999999999999");

    @TestFactory
    Stream<DynamicTest> nothingBreaks() {
        List<Somebody> everybody = List.of(Somebody.applicant(), Somebody.worker());
        return Route.served().stream()
                .filter(route -> route.path().contains("{"))
                .map(route -> dynamicTest(route.toString(), () -> judge(route, everybody)));
    }

    private static void judge(Route route, List<Somebody> everybody) {
        Map<String, Long> before = changes();
        for (String hostile : HOSTILE) {
            for (Somebody each : everybody) {
                judge(each, route, route.path(), hostile);
                judge(each, route, route.path().replace("{reference}", each.reference()), hostile);
            }
        }
        assertThat(changes()).isEqualTo(before);
    }

    /**
     * But for the note that a worker looked at a case of theirs, whatever they looked for in it.
     */
    private static Map<String, Long> changes() {
        Map<String, Long> tables = new TreeMap<>(Tables.fingerprint());
        tables.remove("case_opening");
        return tables;
    }

    private static void judge(Somebody caller, Route route, String template, String hostile) {
        if (template.contains("{")) {
            String path = template.replaceAll("\\{\\w+}", hostile);
            Answer answer = caller.call(route, path);
            assertThat(answer.status()).as(path).isBetween(200, 499);
            assertThat(answer.body()).as(path).doesNotContain("Exception", "java.", "micronaut");
        }
    }

    /**
     * A caller.
     *
     * @param reference of a case that they may open
     */
    private record Somebody(Api api, Visitor visitor, String reference) {

        static Somebody applicant() {
            Person person = People.adopter();
            Applicant applicant = Applicant.begins(person);
            return of(person, applicant.visitor(), applicant.reference());
        }

        static Somebody worker() {
            Person person = People.staff(StaffRole.TRIAGE, StaffRole.MANAGER);
            return of(person, Visitor.signedInAs(person), Entered.begun(1).reference());
        }

        private static Somebody of(Person person, Visitor visitor, String reference) {
            visitor.get("/account/password");
            return new Somebody(Api.signedInAs(person), visitor, reference);
        }

        Answer call(Route route, String path) {
            return route.isForPrograms()
                    ? Attempt.program(api, route, path)
                    : Attempt.visit(visitor, route, path);
        }
    }
}
