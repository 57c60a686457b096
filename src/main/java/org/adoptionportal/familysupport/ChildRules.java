package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.form.Code;
import org.adoptionportal.platform.web.form.Typed;

/** What can be said of a child. A child who is too old for the Fund may still be helped. */
@Singleton
public class ChildRules {

    private static final int SHORT = 200;
    private static final Set<String> MAYBE = Set.of("", "yes", "no", "unsure");

    private final Authorities authorities;
    private final Clock clock;

    ChildRules(Authorities authorities, Clock clock) {
        this.authorities = authorities;
        this.clock = clock;
    }

    /** What is wrong, by the name of each component. */
    public Map<String, String> faults(Child child) {
        Map<String, String> faults = new LinkedHashMap<>();
        String name = child.name();
        faults.put(
                "name",
                name.isEmpty() ? "Enter a first name or initials" : Typed.fault(name, SHORT));
        faults.put("bornOn", birth(child));
        boolean known = Code.of(Order.class, child.order()).isPresent();
        faults.put("order", known ? "" : "Choose how the child came to live with you");
        faults.put("orderOn", order(child));
        faults.put("placedBy", council(child.placedBy()));
        faults.put("inCare", MAYBE.contains(child.inCare()) ? "" : "Choose one of the answers");
        faults.put("plan", MAYBE.contains(child.plan()) ? "" : "Choose one of the answers");
        faults.put("school", Typed.fault(child.school(), SHORT));
        faults.values().removeIf(String::isEmpty);
        return faults;
    }

    private String birth(Child child) {
        if (child.bornOn().isEmpty()) {
            return "Enter the date of birth, like 27 3 2016";
        }
        Optional<LocalDate> born = child.bornOn().date();
        LocalDate today = London.today(clock);
        if (born.isEmpty() || born.get().isBefore(today.minusYears(120))) {
            return "Enter a date of birth that there is, like 27 3 2016";
        }
        return born.get().isAfter(today) ? "A date of birth cannot be in the future" : "";
    }

    private String order(Child child) {
        if (child.orderOn().isEmpty()) {
            return "";
        }
        Optional<LocalDate> made = child.orderOn().date();
        if (made.isEmpty()) {
            return "Enter a day that there is, like 27 3 2019, or leave it empty";
        }
        if (made.get().isAfter(London.today(clock))) {
            return "An order cannot be made in the future. Leave it empty if there is none yet";
        }
        boolean before = child.bornOn().date().filter(made.get()::isBefore).isPresent();
        return before ? "An order cannot be made before the child was born" : "";
    }

    private String council(String chosen) {
        Integer id = ResponsibleCouncil.id(chosen);
        boolean known = id != null && authorities.byId(id).isPresent();
        return chosen.isEmpty() || known ? "" : "Choose a council from the list, or nothing";
    }
}
