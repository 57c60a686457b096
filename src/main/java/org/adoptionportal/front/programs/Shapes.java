package org.adoptionportal.front.programs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.adoptionportal.agency.Markdown;
import org.adoptionportal.front.programs.ApiPage.Field;
import org.adoptionportal.front.programs.ApiPage.Operation;
import org.adoptionportal.front.programs.ApiPage.Shape;

/** Every object of the contract that has a name. */
final class Shapes {

    private final Map<String, Shape> all = new TreeMap<>();

    Shapes(Spec schemas) {
        schemas.keys().forEach(name -> all.put(name, shape(name, schemas.at(name))));
    }

    private static Shape shape(String name, Spec spec) {
        List<Field> fields = new ArrayList<>(Fields.of(spec));
        fields.addAll(Fields.of(spec.at("items")));
        if (fields.isEmpty()) {
            fields.add(Fields.whole("It is", spec, ""));
        }
        return new Shape(Fields.id(name), name, Markdown.html(spec.text("description")), fields);
    }

    /** Those that the operations send or answer, and all that these are made of. */
    Collection<Shape> of(List<Operation> operations) {
        Map<String, Shape> found = new TreeMap<>();
        Queue<Field> next = new ArrayDeque<>();
        operations.stream()
                .flatMap(each -> Stream.of(each.parameters(), each.body(), each.answers()))
                .forEach(next::addAll);
        while (!next.isEmpty()) {
            String name = next.remove().shape();
            if (!name.isEmpty() && !found.containsKey(name)) {
                Shape shape = Objects.requireNonNull(all.get(name), name);
                found.put(name, shape);
                next.addAll(shape.fields());
            }
        }
        return found.values();
    }
}
