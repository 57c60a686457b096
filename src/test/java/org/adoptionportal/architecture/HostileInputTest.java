package org.adoptionportal.architecture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.adoptionportal.architecture.AccessMatrix.Row;
import org.adoptionportal.support.Hostile;
import org.adoptionportal.support.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever is sent to any route, nothing breaks, nothing is given away, and what is refused changes
 * nothing. A sample is drawn by lot; {@code bin/hostile-test} sends all of it.
 */
class HostileInputTest {

    private static final boolean ALL = Boolean.getBoolean("portal.hostile.all");
    private static final long SEED = Long.getLong("portal.hostile.seed", 7);
    private static final int ROUTES = ALL ? Integer.MAX_VALUE : 50;
    private static final int OF_EACH =
            Integer.getInteger("portal.hostile.each", ALL ? Integer.MAX_VALUE : 12);
    private static final int LEAST = ALL ? 10_000 : 300;

    private final HostileCalls calls = new HostileCalls();
    private final Random lot = new Random(SEED);

    @Test
    void nothingBreaks() {
        List<Row> rows =
                drawn(
                        AccessMatrix.read().stream().filter(HostileInputTest::takes).toList(),
                        ROUTES);
        ShownForms forms = shown(rows);
        for (Row row : rows) {
            int before = calls.complaints().size();
            drawn(requests(row.route(), forms), OF_EACH)
                    .forEach(request -> calls.send(row, request));
            say(calls.complaints().subList(before, calls.complaints().size()));
            if (ALL) {
                calls.renew();
            }
        }
        System.out.printf(
                "HOSTILE answered: %d, complaints: %d%n",
                calls.answered(), calls.complaints().size());
        assertThat(calls.complaints()).as("drawn by the lot %s", SEED).isEmpty();
        assertThat(calls.answered()).isGreaterThan(LEAST);
    }

    /** At once, for all of it takes long. */
    private static void say(List<String> complaints) {
        complaints.forEach(each -> System.out.println("HOSTILE " + each));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/test/hostile/breaks, answered 500",
        "/api/test/hostile/tells, told internals",
        "/api/test/hostile/plain, 400 came as text/plain",
        "/test/hostile/repeats, gave markup back as it was",
        "/api/test/refused-too-late, 404 but changed"
    })
    void aFaultIsFoundOut(String path, String fault) {
        Row row = new Row(new Route("POST", path), Scene.Kind.NOTHING, Map.of());
        String field = "words=" + Hostile.MARKUP.encoded();
        calls.send(row, HostileRequest.form(row.route(), "markup", "&" + field));
        assertThat(calls.complaints()).singleElement().asString().contains(fault);
    }

    /** Pages that are only read take no words but those in their address. */
    private static boolean takes(Row row) {
        return row.route().changesSomething() || row.route().isForPrograms();
    }

    private <T> List<T> drawn(Collection<T> from, int most) {
        List<T> drawn = new ArrayList<>(from);
        if (most < drawn.size()) {
            Collections.shuffle(drawn, lot);
            return drawn.subList(0, most);
        }
        return drawn;
    }

    private ShownForms shown(List<Row> rows) {
        Set<String> paths = rows.stream().map(row -> row.route().path()).collect(toSet());
        ShownForms forms = new ShownForms(Route.served());
        AccessMatrix.read().stream()
                .filter(row -> !takes(row) && (ALL || paths.contains(row.route().path())))
                .forEach(row -> calls.show(row, forms));
        return forms;
    }

    private static List<HostileRequest> requests(Route route, ShownForms forms) {
        if (route.isForPrograms()) {
            return HostileOperations.of(route);
        }
        return forms.of(route).isEmpty()
                ? HostileForm.blind(route, forms.names())
                : new HostileForm(route, forms.of(route)).all();
    }
}
