package org.adoptionportal.platform.web.component;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A question answered in several lines. */
public final class Textarea extends Control<Textarea> {

    private Textarea(Map<String, Object> options) {
        super(options);
    }

    public static Textarea named(String name) {
        return new Textarea(Map.of("name", name, "id", name));
    }

    public Textarea value(@Nullable String value) {
        return with("value", value);
    }

    public Textarea rows(int rows) {
        return with("rows", rows);
    }

    /** Tells the person how many characters are left; the server must still check. */
    public Textarea maxLength(int characters) {
        return with("maxlength", characters);
    }

    @Override
    public String partial() {
        return option("maxlength") == null ? "textarea" : "character-count";
    }

    @Override
    Textarea copy(Map<String, Object> options) {
        return new Textarea(options);
    }
}
