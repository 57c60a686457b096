package org.adoptionportal.familysupport;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.adoptionportal.platform.web.form.Code;
import org.adoptionportal.platform.web.form.Typed;

/**
 * What is happening, in the family's own words.
 *
 * @param dangers each a {@link Danger}
 * @param involved who else helps the family
 * @param assess {@code yes} if they want to be assessed for the Fund, and agree to what it takes
 * @param passOn {@code yes} if we may pass the request on to the council that is responsible
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Story(
        String happening,
        List<String> dangers,
        String tried,
        String wanted,
        String involved,
        String assess,
        String passOn) {

    /** Nothing answered yet. */
    public static Story none() {
        return of(Map.of());
    }

    /** Reads what a form posted under the names of the components; what is missing is empty. */
    public static Story of(Map<String, List<String>> sent) {
        return new Story(
                text(sent, "happening"),
                sent.getOrDefault("dangers", List.of()).stream().map(Typed::clean).toList(),
                text(sent, "tried"),
                text(sent, "wanted"),
                text(sent, "involved"),
                text(sent, "assess"),
                text(sent, "passOn"));
    }

    /** The dangers that they chose. */
    public List<Danger> known() {
        return dangers.stream().flatMap(code -> Code.of(Danger.class, code).stream()).toList();
    }

    public boolean wantsAssessment() {
        return "yes".equals(assess);
    }

    public boolean mayBePassedOn() {
        return "yes".equals(passOn);
    }

    private static String text(Map<String, List<String>> sent, String name) {
        return Typed.clean(sent.getOrDefault(name, List.of()));
    }

    @Override
    public String toString() {
        return "Story";
    }
}
