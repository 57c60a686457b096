package org.adoptionportal.records;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.adoptionportal.platform.web.form.Typed;

/**
 * Who asks for birth records, as they typed it.
 *
 * @param names that they use now
 * @param adoptedAs the names that they were given when they were adopted; may be empty
 * @param bornAs the names that they had at birth; may be empty
 * @param day of birth, with month and year as they typed it
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record AboutYou(
        String names, String adoptedAs, String bornAs, String day, String month, String year) {

    /** The name of the field of the date of birth. */
    public static final String BORN = "born";

    static AboutYou of(Map<String, List<String>> sent) {
        return new AboutYou(
                text(sent, "names"),
                text(sent, "adoptedAs"),
                text(sent, "bornAs"),
                text(sent, BORN + "-day"),
                text(sent, BORN + "-month"),
                text(sent, BORN + "-year"));
    }

    private static String text(Map<String, List<String>> sent, String name) {
        return Typed.clean(sent.getOrDefault(name, List.of()));
    }

    @Override
    public String toString() {
        return "AboutYou";
    }
}
