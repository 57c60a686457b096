package org.adoptionportal.platform.error;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error as a program reads it (RFC 9457).
 *
 * @param requestId names the log line that holds the internals; only there when we are at fault
 */
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable List<Field> errors,
        @Nullable String requestId) {

    @Serdeable.Serializable
    record Field(String field, String message) {}

    static Problem of(Kind kind, String detail, Map<String, String> fields, @Nullable String id) {
        List<Field> errors =
                fields.entrySet().stream()
                        .map(entry -> new Field(entry.getKey(), entry.getValue()))
                        .sorted(java.util.Comparator.comparing(Field::field))
                        .toList();
        return new Problem(
                kind.type(),
                kind.title(),
                kind.status().getCode(),
                detail,
                errors.isEmpty() ? null : errors,
                id);
    }
}
