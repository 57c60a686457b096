package org.adoptionportal.architecture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.adoptionportal.support.Hostile;
import org.adoptionportal.support.Route;

/** Bodies of JSON that are hostile in one field, wherever it stands. */
final class HostileJson {

    private static final Map<String, String> OF_ANOTHER_TYPE =
            Map.of(
                    "a huge number", "12345678901234567890",
                    "a number without bounds", "1e999",
                    "a broken number", "-0.5",
                    "true", "true",
                    "null", "null",
                    "an object", "{\"a\": {\"b\": []}}",
                    "a mixed array", "[null, 1, \"x\", {}]");

    private final Route route;
    private final JsonNode valid;
    private final List<HostileRequest> found = new ArrayList<>();

    private HostileJson(Route route, JsonNode valid) {
        this.route = route;
        this.valid = valid;
    }

    static List<HostileRequest> of(Route route, JsonNode valid) {
        HostileJson json = new HostileJson(route, valid);
        json.walk(valid, "");
        return json.found;
    }

    private void walk(JsonNode node, String pointer) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(each -> field(pointer, each.getKey()));
            object.properties().forEach(it -> walk(it.getValue(), pointer + "/" + it.getKey()));
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                walk(array.get(i), pointer + "/" + i);
            }
        }
    }

    private void field(String parent, String name) {
        String field = (parent + "/" + name).substring(1);
        Map<String, String> sent = new TreeMap<>(OF_ANOTHER_TYPE);
        Hostile.all().forEach(each -> sent.put(each.name(), each.json()));
        sent.forEach((what, json) ->
                add(field + " " + what, parent, object -> object.putRawValue(name, raw(json))));
        add(field + " missing", parent, object -> object.remove(name));
        add("an unknown field beside " + field, parent, object -> object.put("noSuchField", "x"));
    }

    private static RawValue raw(String json) {
        return new RawValue(json);
    }

    private void add(String what, String parent, Consumer<ObjectNode> change) {
        JsonNode body = valid.deepCopy();
        change.accept((ObjectNode) body.at(parent));
        found.add(HostileRequest.json(route, what, body.toString()));
    }
}
