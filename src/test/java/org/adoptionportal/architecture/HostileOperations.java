package org.adoptionportal.architecture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.adoptionportal.support.Contract;
import org.adoptionportal.support.Hostile;
import org.adoptionportal.support.Route;

/** What can be sent to an operation of the API, as the contract describes it, and is hostile. */
final class HostileOperations {

    private static final OpenAPI CONTRACT = Contract.portal().document();
    private static final ExampleBody EXAMPLES = new ExampleBody(CONTRACT);
    private static final int LONG_ADDRESS = 3500;
    private static final List<String> HEADERS =
            List.of(
                    "",
                    "\"\"",
                    "\"a\"",
                    "\"-1\"",
                    "\"99999999999999999999\"",
                    "*",
                    "W/\"1\"",
                    "{{page}}",
                    "' OR 1=1 --",
                    "<script>",
                    "../..",
                    "a".repeat(6000));

    private HostileOperations() {}

    static List<HostileRequest> of(Route route) {
        List<HostileRequest> all = new ArrayList<>();
        Operation operation = operation(route);
        parameters(route, operation).forEach(parameter -> add(all, route, parameter));
        if (route.changesSomething()) {
            HostileWholes.json(route).forEach(all::add);
            body(operation).ifPresent(schema -> addBodies(all, route, EXAMPLES.of(schema)));
        }
        return all;
    }

    private static Operation operation(Route route) {
        return Objects.requireNonNull(
                item(route).readOperationsMap().get(PathItem.HttpMethod.valueOf(route.method())));
    }

    private static PathItem item(Route route) {
        return Objects.requireNonNull(CONTRACT.getPaths().get(route.path()));
    }

    private static Stream<Parameter> parameters(Route route, Operation operation) {
        return Stream.of(item(route).getParameters(), operation.getParameters())
                .filter(list -> list != null)
                .flatMap(List::stream)
                .map(HostileOperations::resolved);
    }

    private static Parameter resolved(Parameter given) {
        return given.get$ref() == null
                ? given
                : Objects.requireNonNull(
                        CONTRACT.getComponents()
                                .getParameters()
                                .get(given.get$ref().replaceAll(".*/", "")));
    }

    private static Optional<Schema<?>> body(Operation operation) {
        return Optional.ofNullable(operation.getRequestBody())
                .map(body -> body.getContent().get("application/json"))
                .map(type -> type.getSchema());
    }

    private static void add(List<HostileRequest> all, Route route, Parameter parameter) {
        String name = parameter.getName();
        switch (parameter.getIn()) {
            case "query" ->
                    Hostile.all()
                            .forEach(it ->
                                    all.add(
                                            HostileRequest.query(
                                                    route,
                                                    "?" + name + " " + it,
                                                    "?" + name + "=" + inAddress(it))));
            case "header" ->
                    HEADERS.forEach(it ->
                            all.add(
                                    HostileRequest.json(
                                                    route, "the header " + name + " " + it, "{}")
                                            .with(Map.of(name, it))));
            default -> {}
        }
    }

    /** As long as an address may be: what is longer is cut off before anybody knows whose it is. */
    private static String inAddress(Hostile each) {
        return each == Hostile.OVER_LONG ? "a".repeat(LONG_ADDRESS) : each.encoded();
    }

    private static void addBodies(List<HostileRequest> all, Route route, JsonNode valid) {
        all.addAll(HostileJson.of(route, valid));
        HostileWholes.ofOtherTypes(route).forEach(all::add);
        if (valid instanceof ObjectNode object && !object.isEmpty()) {
            var first = object.properties().iterator().next();
            String again = "{\"%s\": \"x\", ".formatted(first.getKey());
            all.add(
                    HostileRequest.json(
                            route, "a field twice", again + valid.toString().substring(1)));
        }
    }
}
