package org.adoptionportal.familysupport.view;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.familysupport.Child;
import org.adoptionportal.familysupport.Order;
import org.adoptionportal.familysupport.TypedDay;
import org.adoptionportal.platform.web.component.DateInput;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Radios;
import org.adoptionportal.platform.web.component.TextInput;
import org.adoptionportal.platform.words.Words;

/** The questions about a child. */
@Singleton
public class ChildFields {

    private final Authorities authorities;
    private final Words words;

    ChildFields(Authorities authorities, Words words) {
        this.authorities = authorities;
        this.words = words;
    }

    /** The fields, with what was typed and what is wrong. */
    public List<Field> of(Child child, Map<String, String> faults) {
        return Stream.concat(themselves(child, faults), before(child, faults)).toList();
    }

    private Stream<Field> themselves(Child child, Map<String, String> faults) {
        return Stream.of(
                TextInput.named("name")
                        .labelled("First name or initials")
                        .width(20)
                        .value(child.name())
                        .error(faults.get("name")),
                day("bornOn", child.bornOn())
                        .labelled("Date of birth")
                        .hint("For example, 27 3 2016")
                        .error(faults.get("bornOn")),
                Radios.named("order")
                        .labelled("How did the child come to live with you?")
                        .choices(Choices.of(Order.class, "order", words))
                        .value(child.order())
                        .error(faults.get("order")),
                day("orderOn", child.orderOn())
                        .labelled("Date of the order (optional)")
                        .hint("It is on the order. Leave it empty if there is none yet.")
                        .error(faults.get("orderOn")));
    }

    private Stream<Field> before(Child child, Map<String, String> faults) {
        return Stream.of(
                Choices.councils("placedBy", authorities)
                        .labelled("Which council placed or looked after the child? (optional)")
                        .value(child.placedBy())
                        .error(faults.get("placedBy")),
                Choices.maybe("inCare")
                        .labelled("Was the child in care before? (optional)")
                        .value(child.inCare())
                        .error(faults.get("inCare")),
                Choices.maybe("plan")
                        .labelled(
                                "Does the child have an education, health and care plan? (optional)")
                        .value(child.plan())
                        .error(faults.get("plan")),
                TextInput.named("school")
                        .labelled("School or nursery (optional)")
                        .value(child.school())
                        .error(faults.get("school")));
    }

    private static DateInput day(String name, TypedDay typed) {
        return DateInput.named(name).value(typed.day(), typed.month(), typed.year());
    }
}
