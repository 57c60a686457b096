package org.adoptionportal.architecture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adoptionportal.support.Route;

/** Who may do what: each route, and the status with which it answers each {@link Caller}. */
final class AccessMatrix {

    private static final String HEADER =
            "method,path,on,"
                    + Stream.of(Caller.values())
                            .map(Caller::column)
                            .collect(Collectors.joining(","));
    private static final int BEFORE_CALLERS = 3;

    private AccessMatrix() {}

    /**
     * What is expected of a route.
     *
     * @param on the {@link Scene} it is called on
     */
    record Row(Route route, Scene.Kind on, Map<Caller, String> expected) {

        /** The row as the file would say it with these statuses. */
        String with(Map<Caller, String> statuses) {
            return Stream.concat(
                            Stream.of(route.method(), route.path(), on.word()),
                            statuses.values().stream())
                    .collect(Collectors.joining(","));
        }
    }

    static List<Row> read() {
        var resource =
                Objects.requireNonNull(
                        AccessMatrix.class.getResourceAsStream("/access-matrix.csv"));
        try (var lines =
                new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return parse(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Row> parse(List<String> lines) {
        if (!lines.getFirst().equals(HEADER)) {
            throw new IllegalArgumentException("The first line must be " + HEADER);
        }
        return lines.stream().skip(1).map(AccessMatrix::row).toList();
    }

    private static Row row(String line) {
        List<String> cells = Arrays.asList(line.split(",", -1));
        Caller[] callers = Caller.values();
        if (cells.size() != BEFORE_CALLERS + callers.length) {
            throw new IllegalArgumentException("Too few or too many cells: " + line);
        }
        Map<Caller, String> expected = new EnumMap<>(Caller.class);
        for (int i = 0; i < callers.length; i++) {
            expected.put(callers[i], cells.get(BEFORE_CALLERS + i));
        }
        Route route = new Route(cells.get(0), cells.get(1));
        return new Row(route, Scene.Kind.of(cells.get(2)), expected);
    }
}
