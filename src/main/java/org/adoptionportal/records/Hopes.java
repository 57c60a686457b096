package org.adoptionportal.records;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.adoptionportal.platform.web.form.Typed;

/**
 * What somebody hopes for.
 *
 * @param hopes each a {@link Hope}
 * @param words in which they say it
 * @param authority the id of the council where they live; may be empty
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Hopes(List<String> hopes, String words, String authority) {

    static Hopes of(Map<String, List<String>> sent) {
        return new Hopes(
                sent.getOrDefault("hopes", List.of()).stream().map(Typed::clean).toList(),
                Typed.clean(sent.getOrDefault("words", List.of())),
                Typed.clean(sent.getOrDefault("authority", List.of())));
    }

    @Override
    public String toString() {
        return "Hopes";
    }
}
