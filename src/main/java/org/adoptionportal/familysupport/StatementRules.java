package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Code;
import org.adoptionportal.platform.web.form.Shape;
import org.adoptionportal.platform.web.form.Typed;

/** What must be answered, and how, before a request for support can be sent. */
@Singleton
public class StatementRules {

    /** The most characters of an answer in the family's own words. */
    public static final int LONG = 5000;

    private static final int SHORT = 200;
    private static final Set<String> YES_OR_NO = Set.of("", "yes", "no");

    private final Authorities authorities;
    private final ChildRules childRules;

    StatementRules(Authorities authorities, ChildRules childRules) {
        this.authorities = authorities;
        this.childRules = childRules;
    }

    /** What is wrong with what they say of themselves, by the name of each component. */
    public Map<String, String> faults(Family family) {
        Map<String, String> faults = new LinkedHashMap<>();
        boolean known = Code.of(AskerKind.class, family.asker()).isPresent();
        faults.put("asker", known ? "" : "Choose who you are");
        faults.put("names", names(family.names()));
        faults.put("authority", isKnown(family.authority()) ? "" : "Choose your local council");
        String postcode = family.postcode();
        faults.put("postcode", postcode.isEmpty() ? "" : Shape.POSTCODE.fault(postcode));
        return said(faults);
    }

    /** What is wrong with what is happening, by the name of each component. */
    public Map<String, String> faults(Story story) {
        Map<String, String> faults = new LinkedHashMap<>();
        String happening = story.happening();
        faults.put(
                "happening",
                happening.isEmpty()
                        ? "Tell us what is happening, in a few words"
                        : Typed.fault(happening, LONG));
        boolean known = story.known().size() == story.dangers().size();
        faults.put("dangers", known ? "" : "Choose from the answers shown");
        faults.put("tried", Typed.fault(story.tried(), LONG));
        faults.put("wanted", Typed.fault(story.wanted(), LONG));
        faults.put("involved", Typed.fault(story.involved(), LONG));
        faults.put("assess", YES_OR_NO.contains(story.assess()) ? "" : "Choose yes or no");
        faults.put("passOn", YES_OR_NO.contains(story.passOn()) ? "" : "Choose yes or no");
        return said(faults);
    }

    /** What is wrong with a name and a telephone number; a council may be left out. */
    public Map<String, String> crisisFaults(Statement statement) {
        Map<String, String> faults = new LinkedHashMap<>();
        faults.put("names", names(statement.family().names()));
        String telephone = statement.contact().telephone();
        faults.put(
                "telephone",
                telephone.isEmpty()
                        ? "Enter a telephone number, so that we can ring you"
                        : Shape.TELEPHONE.fault(telephone));
        String council = statement.family().authority();
        faults.put(
                "authority",
                council.isEmpty() || isKnown(council) ? "" : "Choose a council from the list");
        return said(faults);
    }

    /**
     * Accepts a whole request.
     *
     * @throws Refusal.Invalid with the faults of each part
     */
    void check(Statement statement) {
        Map<String, String> faults = new LinkedHashMap<>(faults(statement.family()));
        if (statement.children().isEmpty()) {
            faults.put("children", "Tell us about at least one child");
        }
        for (int place = 1; place <= statement.children().size(); place++) {
            String prefix = "children[" + place + "].";
            childRules
                    .faults(statement.children().get(place - 1))
                    .forEach((name, fault) -> faults.put(prefix + name, fault));
        }
        faults.putAll(faults(statement.story()));
        faults.putAll(contact(statement));
        refuse(faults);
    }

    static void refuse(Map<String, String> faults) {
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid("Some answers are missing or need another look.", faults);
        }
    }

    private static Map<String, String> contact(Statement statement) {
        Map<String, String> faults = new LinkedHashMap<>();
        try {
            statement.contact().checked();
        } catch (Refusal.Invalid invalid) {
            faults.putAll(invalid.fields());
        }
        try {
            statement.needs().checked();
        } catch (Refusal.Invalid invalid) {
            faults.putAll(invalid.fields());
        }
        return faults;
    }

    private static Map<String, String> said(Map<String, String> faults) {
        faults.values().removeIf(String::isEmpty);
        return faults;
    }

    private static String names(String names) {
        return names.isEmpty() ? "Enter your name" : Typed.fault(names, SHORT);
    }

    private boolean isKnown(String chosen) {
        Integer id = ResponsibleCouncil.id(chosen);
        return id != null && authorities.byId(id).isPresent();
    }
}
