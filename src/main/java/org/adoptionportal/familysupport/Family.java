package org.adoptionportal.familysupport;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.adoptionportal.platform.web.form.Typed;

/**
 * Who asks for support, as they typed it.
 *
 * @param asker an {@link AskerKind}
 * @param authority the id of the council where they live
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Family(String asker, String names, String authority, String postcode) {

    /** Nothing answered yet. */
    public static Family none() {
        return of(Map.of());
    }

    /** Reads what a form posted under the names of the components; what is missing is empty. */
    public static Family of(Map<String, List<String>> sent) {
        return new Family(
                text(sent, "asker"),
                text(sent, "names"),
                text(sent, "authority"),
                text(sent, "postcode"));
    }

    private static String text(Map<String, List<String>> sent, String name) {
        return Typed.clean(sent.getOrDefault(name, List.of()));
    }

    @Override
    public String toString() {
        return "Family";
    }
}
