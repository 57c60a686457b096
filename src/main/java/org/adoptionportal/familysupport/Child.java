package org.adoptionportal.familysupport;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.adoptionportal.platform.web.form.Code;
import org.adoptionportal.platform.web.form.Typed;

/**
 * A child whom a request is about, as the family typed it.
 *
 * @param name the first name, or initials
 * @param order an {@link Order}
 * @param orderOn when it was made; nothing where none is made yet
 * @param placedBy the id of the council that placed the child; empty if they do not know
 * @param inCare whether a council looked after the child before: {@code yes}, {@code no}, {@code
 *     unsure}
 * @param plan whether the child has an education, health and care plan: likewise
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Child(
        String name,
        TypedDay bornOn,
        String order,
        TypedDay orderOn,
        String placedBy,
        String inCare,
        String plan,
        String school) {

    /** Nothing answered yet. */
    public static Child none() {
        return of(Map.of());
    }

    /** Reads what a form posted under the names of the components; what is missing is empty. */
    public static Child of(Map<String, List<String>> sent) {
        return new Child(
                text(sent, "name"),
                TypedDay.of(sent, "bornOn"),
                text(sent, "order"),
                TypedDay.of(sent, "orderOn"),
                text(sent, "placedBy"),
                text(sent, "inCare"),
                text(sent, "plan"),
                text(sent, "school"));
    }

    /** The order, if they chose one that there is. */
    public Order kind() {
        return Code.of(Order.class, order).orElse(Order.NOT_SURE);
    }

    private static String text(Map<String, List<String>> sent, String name) {
        return Typed.clean(sent.getOrDefault(name, List.of()));
    }

    @Override
    public String toString() {
        return "Child";
    }
}
