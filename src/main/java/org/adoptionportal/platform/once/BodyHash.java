package org.adoptionportal.platform.once;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.adoptionportal.platform.crypto.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 of a body as JSON with sorted names, in hexadecimal: two bodies that say the same hash
 * the same.
 */
@Singleton
final class BodyHash {

    private final JsonMapper mapper;

    BodyHash(JsonMapper mapper) {
        this.mapper = mapper;
    }

    String of(@Nullable Object body) {
        try {
            JsonNode tree = body == null ? JsonNode.nullNode() : mapper.writeValueToTree(body);
            byte[] json = mapper.writeValueAsBytes(sorted(tree));
            return Sha256.hex(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode sorted(JsonNode node) {
        if (node.isObject()) {
            Map<String, JsonNode> members = new TreeMap<>();
            node.entries().forEach(e -> members.put(e.getKey(), sorted(e.getValue())));
            return JsonNode.createObjectNode(members);
        }
        if (node.isArray()) {
            List<JsonNode> elements = new ArrayList<>();
            node.values().forEach(e -> elements.add(sorted(e)));
            return JsonNode.createArrayNode(elements);
        }
        return node;
    }
}
