package org.adoptionportal.platform.web.form;

import java.util.List;
import java.util.Map;
import org.adoptionportal.platform.once.Once;

/** A posted form: each field with what was sent for it. */
public record Sent(Map<String, List<String>> fields) {

    /** The first value of a field, or nothing. */
    public String get(String field) {
        List<String> values = fields.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    public boolean has(String field) {
        return !get(field).isEmpty();
    }

    /** The key under which this form is carried out once. */
    public String onceKey() {
        return get(Once.FIELD);
    }
}
