package org.adoptionportal.front.programs;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of the contract, as its YAML has it.
 *
 * @param root the whole contract
 */
record Spec(Map<?, ?> root, Map<?, ?> entries) {

    static Spec whole(Map<?, ?> root) {
        return new Spec(root, root);
    }

    /** The words under this key; empty when there are none. */
    String text(String key) {
        @Nullable Object value = entries.get(key);
        return value == null ? "" : value.toString().strip();
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    boolean isTrue(String key) {
        return Boolean.TRUE.equals(entries.get(key));
    }

    /** Everything that stands in the list under this key; one thing may stand without a list. */
    List<?> list(String key) {
        @Nullable Object value = entries.get(key);
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list ? list : List.of(value);
    }

    /** What stands under this key, or nothing. */
    Spec at(String key) {
        return of(entries.get(key));
    }

    Stream<Spec> all(String key) {
        return list(key).stream().map(this::of);
    }

    /** The names of what it holds, in the order of the file. */
    List<String> keys() {
        return entries.keySet().stream().map(String::valueOf).toList();
    }

    /** The name of what it stands for; empty when it says all itself. */
    String name() {
        return text("$ref").replaceFirst(".*/", "");
    }

    /** What it stands for. */
    Spec resolved() {
        Spec found = whole(root);
        String ref = text("$ref");
        if (ref.isEmpty()) {
            return this;
        }
        for (String step : ref.substring("#/".length()).split("/", -1)) {
            found = found.at(step);
        }
        return found;
    }

    private Spec of(@Nullable Object value) {
        return new Spec(root, value instanceof Map<?, ?> map ? map : Map.of());
    }
}
