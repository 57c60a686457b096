package org.adoptionportal.architecture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A body with everything that its schema knows, each with something of the right kind. */
final class ExampleBody {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Map<String, String> FORMATS =
            Map.of(
                    "date", "2026-01-05",
                    "date-time", "2026-01-05T10:00:00Z",
                    "email", "someone@example.org",
                    "uri", "https://example.org/");

    private final OpenAPI contract;

    ExampleBody(OpenAPI contract) {
        this.contract = contract;
    }

    JsonNode of(Schema<?> given) {
        Schema<?> schema = resolved(given);
        if (schema.getConst() != null) {
            return JSON.textNode(schema.getConst().toString());
        }
        if (schema.getEnum() != null && !schema.getEnum().isEmpty()) {
            return JSON.textNode(String.valueOf(schema.getEnum().getFirst()));
        }
        if (schema.getOneOf() != null) {
            return of(schema.getOneOf().getFirst());
        }
        return plain(schema);
    }

    private JsonNode plain(Schema<?> schema) {
        return switch (type(schema)) {
            case "object" -> object(schema);
            case "array" ->
                    JSON.arrayNode()
                            .add(
                                    schema.getItems() == null
                                            ? JSON.nullNode()
                                            : of(schema.getItems()));
            case "integer" -> JSON.numberNode(1);
            case "number" -> JSON.numberNode(1.5);
            case "boolean" -> JSON.booleanNode(true);
            default -> JSON.textNode(text(schema));
        };
    }

    private ObjectNode object(Schema<?> schema) {
        ObjectNode object = JSON.objectNode();
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, property) -> object.set(name, of(property)));
        }
        return object;
    }

    private static String text(Schema<?> schema) {
        String known = FORMATS.getOrDefault(String.valueOf(schema.getFormat()), "Words");
        return known.repeat(
                schema.getMinLength() == null ? 1 : 1 + schema.getMinLength() / known.length());
    }

    private static String type(Schema<?> schema) {
        @Nullable Set<String> types = schema.getTypes();
        String named = String.valueOf(schema.getType());
        return types == null
                ? named
                : types.stream().filter(it -> !it.equals("null")).findFirst().orElse(named);
    }

    private Schema<?> resolved(Schema<?> schema) {
        String ref = schema.get$ref();
        if (ref != null) {
            String name = ref.replaceAll(".*/", "");
            return resolved(
                    Objects.requireNonNull(contract.getComponents().getSchemas().get(name)));
        }
        List<?> all = schema.getAllOf();
        return all == null || all.isEmpty() ? schema : resolved((Schema<?>) all.getFirst());
    }
}
