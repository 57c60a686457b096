package org.adoptionportal.front.programs;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Says in words what something is that is sent or answered. */
final class Types {

    private static final String NULL = "null";

    private Types() {}

    static String words(Spec spec) {
        if (!spec.name().isEmpty()) {
            return spec.name();
        }
        if (spec.has("const")) {
            return "always " + spec.text("const");
        }
        if (spec.has("enum")) {
            return "one of "
                    + spec.list("enum").stream().map(String::valueOf).collect(joining(", "));
        }
        return choices(spec).count() > 0
                ? choices(spec).map(Types::words).collect(joining(" or "))
                : plain(spec);
    }

    /** The name of the shape that it is, or that its items are; empty when it has none. */
    static String shape(Spec spec) {
        return Stream.of(Stream.of(spec, spec.at("items")), choices(spec))
                .flatMap(each -> each)
                .map(Spec::name)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Stream<Spec> choices(Spec spec) {
        return Stream.concat(spec.all("oneOf"), spec.all("anyOf"));
    }

    private static String plain(Spec spec) {
        List<String> words = new ArrayList<>();
        for (Object type : spec.list("type")) {
            words.add(named(spec, type.toString()));
        }
        return words.isEmpty() ? "anything" : String.join(" or ", words) + limits(spec);
    }

    private static String named(Spec spec, String type) {
        return switch (type) {
            case "array" -> "list of " + words(spec.at("items"));
            case "integer" -> "whole number";
            case "boolean" -> "true or false";
            case NULL -> "nothing (null)";
            case "string" -> spec.has("format") ? format(spec.text("format")) : "text";
            default -> type;
        };
    }

    private static String format(String format) {
        return switch (format) {
            case "date" -> "day, such as 2026-03-31";
            case "date-time" -> "time, such as 2026-03-31T09:00:00Z";
            case "email" -> "email address";
            case "uri" -> "address";
            default -> "text (" + format.toLowerCase(Locale.ROOT) + ")";
        };
    }

    private static String limits(Spec spec) {
        return Stream.of(
                        limit(spec, "minLength", ", at least %s characters"),
                        limit(spec, "maxLength", ", at most %s characters"),
                        limit(spec, "minItems", ", at least %s"),
                        limit(spec, "maxItems", ", at most %s"),
                        limit(spec, "minimum", ", from %s"),
                        limit(spec, "maximum", ", up to %s"))
                .collect(joining());
    }

    private static String limit(Spec spec, String key, String words) {
        return spec.has(key) ? words.formatted(spec.text(key)) : "";
    }
}
