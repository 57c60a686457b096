package org.adoptionportal.records.api;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adoptionportal.platform.web.form.Sent;
import org.jspecify.annotations.Nullable;

/** What a worker records, as the form of the same act asks for it; the others are left out. */
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = false)
record ActBody(
        @Nullable String seen,
        @Nullable String seenPapers,
        @Nullable LocalDate on,
        @Nullable LocalDate ordered,
        @Nullable String whose,
        @Nullable String holder,
        @Nullable Boolean consent,
        @Nullable String whom,
        @Nullable String file,
        @Nullable String gift,
        @Nullable String ground,
        @Nullable String what,
        @Nullable String because,
        @Nullable String withheld,
        @Nullable String why,
        @Nullable String way,
        @Nullable String outcome,
        @Nullable String followUp) {

    /** The same as a form would send it, on that version of the request. */
    Sent sent(int version) {
        Map<String, @Nullable String> said = new HashMap<>();
        said.put("seen", seen);
        said.put("seenPapers", seenPapers);
        said.put("whose", whose);
        said.put("holder", holder);
        said.put("consent", Boolean.TRUE.equals(consent) ? "yes" : null);
        said.put("whom", whom);
        said.put("file", file);
        said.put("gift", gift);
        said.put("ground", ground);
        said.put("what", what);
        said.put("because", because);
        said.put("withheld", withheld);
        said.put("why", why);
        said.put("way", way);
        said.put("outcome", outcome);
        said.put("followUp", followUp);
        said.put("version", Integer.toString(version));
        Map<String, List<String>> fields = new HashMap<>();
        said.forEach((name, text) -> {
            if (text != null) {
                fields.put(name, List.of(text));
            }
        });
        day(fields, "on", on);
        day(fields, "ordered", ordered);
        return new Sent(fields);
    }

    private static void day(
            Map<String, List<String>> fields, String name, @Nullable LocalDate day) {
        if (day != null) {
            fields.put(name + "-day", List.of(Integer.toString(day.getDayOfMonth())));
            fields.put(name + "-month", List.of(Integer.toString(day.getMonthValue())));
            fields.put(name + "-year", List.of(Integer.toString(day.getYear())));
        }
    }

    @Override
    public String toString() {
        return "ActBody";
    }
}
