package org.adoptionportal.front.programs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.adoptionportal.agency.Markdown;
import org.adoptionportal.front.programs.ApiPage.Field;

/** The fields of what is sent and answered, each by its whole name. */
final class Fields {

    private static final Map<String, String> PLACES =
            Map.of("path", "in the address", "query", "after the address", "header", "a header");

    private Fields() {}

    static Field parameter(Spec given) {
        Spec spec = given.resolved();
        boolean required = spec.isTrue("required");
        String type =
                PLACES.getOrDefault(spec.text("in"), "") + ": " + Types.words(spec.at("schema"));
        return new Field(
                spec.text("name"), type, "", "", required, Markdown.html(spec.text("description")));
    }

    /** What is sent or answered as a whole, by the name of its shape. */
    static Field whole(String name, Spec schema, String description) {
        String type = schema.entries().isEmpty() ? "" : Types.words(schema);
        String shape = Types.shape(schema);
        return new Field(name, type, shape, href(shape), false, Markdown.html(description));
    }

    /** The fields of an object, and of the objects in it that have no name of their own. */
    static List<Field> of(Spec object) {
        List<Field> fields = new ArrayList<>();
        add(fields, "", object);
        return fields;
    }

    private static void add(List<Field> fields, String before, Spec object) {
        List<?> required = object.list("required");
        Spec properties = object.at("properties");
        for (String name : properties.keys()) {
            Spec property = properties.at(name);
            fields.add(field(before + name, property, required.contains(name)));
            add(fields, before + name + ".", property);
            add(fields, before + name + "[].", property.at("items"));
        }
    }

    private static Field field(String name, Spec property, boolean required) {
        String shape = Types.shape(property);
        return new Field(
                name,
                Types.words(property),
                shape,
                href(shape),
                required,
                Markdown.html(property.text("description")));
    }

    private static String href(String shape) {
        return shape.isEmpty() ? "" : "#" + id(shape);
    }

    static String id(String shape) {
        return "shape-" + shape;
    }
}
