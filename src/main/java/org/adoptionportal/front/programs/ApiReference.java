package org.adoptionportal.front.programs;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.adoptionportal.agency.Markdown;
import org.adoptionportal.front.programs.ApiPage.Field;
import org.adoptionportal.front.programs.ApiPage.Group;
import org.adoptionportal.front.programs.ApiPage.Operation;
import org.adoptionportal.front.programs.ApiPage.Shape;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The contract as groups of operations and shapes, read once. */
@Singleton
final class ApiReference {

    private static final String FILE = "/openapi/portal.yaml";
    private static final String PARAMETERS = "parameters";

    private final Spec contract;
    private final List<Group> groups;
    private final Shapes shapes;

    ApiReference() {
        contract = read();
        groups = contract.all("tags").map(this::group).toList();
        shapes = new Shapes(contract.at("components").at("schemas"));
    }

    List<Group> groups() {
        return groups;
    }

    /** All that the group's operations send and answer. */
    List<Shape> shapes(Group group) {
        return List.copyOf(shapes.of(group.operations()));
    }

    private static Spec read() {
        try (InputStream file =
                Objects.requireNonNull(ApiReference.class.getResourceAsStream(FILE))) {
            Map<?, ?> whole = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return Spec.whole(whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Group group(Spec tag) {
        String name = tag.text("name");
        List<Operation> operations = new ArrayList<>();
        Spec paths = contract.at("paths");
        for (String path : paths.keys()) {
            Spec item = paths.at(path);
            item.keys().stream()
                    .filter(method -> !method.equals(PARAMETERS))
                    .filter(method -> item.at(method).list("tags").contains(name))
                    .forEach(method -> operations.add(operation(path, method, item)));
        }
        String id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        String href = GroupController.PATH + "/" + id;
        return new Group(id, href, name, Markdown.html(tag.text("description")), operations);
    }

    private static Operation operation(String path, String method, Spec item) {
        Spec spec = item.at(method);
        List<Field> parameters = new ArrayList<>();
        item.all(PARAMETERS).map(Fields::parameter).forEach(parameters::add);
        spec.all(PARAMETERS).map(Fields::parameter).forEach(parameters::add);
        return new Operation(
                spec.text("operationId"),
                method.toUpperCase(Locale.ROOT),
                path,
                spec.text("summary"),
                Markdown.html(spec.text("description")),
                spec.has("security") && spec.list("security").isEmpty(),
                parameters,
                body(spec),
                answers(spec));
    }

    private static List<Field> body(Spec operation) {
        return schema(operation.at("requestBody"))
                .map(schema ->
                        schema.has("$ref") ? Fields.of(schema.resolved()) : Fields.of(schema))
                .orElse(List.of());
    }

    private static Optional<Spec> schema(Spec holder) {
        Spec content = holder.at("content");
        return content.keys().stream().findFirst().map(type -> content.at(type).at("schema"));
    }

    private static List<Field> answers(Spec operation) {
        Spec responses = operation.at("responses");
        return responses.keys().stream()
                .map(status -> answer(status, responses.at(status).resolved()))
                .toList();
    }

    private static Field answer(String status, Spec response) {
        Spec schema = schema(response).orElseGet(() -> response.at("nothing"));
        String name = status.equals("default") ? "Anything else" : status;
        return Fields.whole(name, schema, response.text("description"));
    }
}
