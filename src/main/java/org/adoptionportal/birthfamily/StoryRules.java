package org.adoptionportal.birthfamily;

import java.util.LinkedHashMap;
import java.util.Map;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Code;
import org.adoptionportal.platform.web.form.Typed;

/** What must be answered, and how. Nothing that is optional is ever in the way. */
final class StoryRules {

    private static final int SHORT = 200;
    private static final int LONG = 3000;
    private static final String AGAIN = "Some answers are missing or need another look.";

    private StoryRules() {}

    /**
     * Accepts one part.
     *
     * @throws Refusal.Invalid with each fault by the name of its field
     */
    static void check(Part part, Story story) {
        refuse(faults(part, story));
    }

    /**
     * Accepts all of it.
     *
     * @throws Refusal.Invalid with each fault by the name of its field
     */
    static void check(Route route, Story story) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (route == Route.PROFESSIONAL) {
            faults.putAll(referrer(story.referrer()));
        }
        for (Part part : Part.values()) {
            if (route != Route.EXPECTING || part == Part.CONTACT) {
                faults.putAll(faults(part, story));
            }
        }
        faults.put("words", Typed.fault(story.wishes().words(), LONG));
        refuse(faults);
    }

    private static Map<String, String> faults(Part part, Story story) {
        return switch (part) {
            case CONTACT -> faults(() -> story.contact().checked());
            case ABOUT -> about(story.about());
            case WISHES -> wishes(story.wishes());
            case NEEDS -> faults(() -> story.needs().checked());
        };
    }

    private static Map<String, String> faults(Runnable check) {
        try {
            check.run();
            return Map.of();
        } catch (Refusal.Invalid invalid) {
            return invalid.fields();
        }
    }

    private static Map<String, String> about(About about) {
        Map<String, String> faults = new LinkedHashMap<>();
        faults.put("names", needed(about.names(), "Enter a name. It need not be a real one"));
        boolean known = Code.of(Relation.class, about.relation()).isPresent();
        faults.put("relation", known ? "" : "Choose one, such as mother or grandparent");
        faults.put("child", Typed.fault(about.child(), SHORT));
        faults.put("born", Typed.fault(about.born(), SHORT));
        return faults;
    }

    private static Map<String, String> wishes(Wishes wishes) {
        boolean known =
                !wishes.wishes().isEmpty()
                        && wishes.wishes().stream()
                                .allMatch(code -> Code.of(Wish.class, code).isPresent());
        return Map.of(
                "wishes",
                known ? "" : "Choose at least one. If you are not sure, choose to talk",
                "words",
                Typed.fault(wishes.words(), LONG));
    }

    private static Map<String, String> referrer(Referrer referrer) {
        Map<String, String> faults = new LinkedHashMap<>();
        faults.put("referrer", needed(referrer.referrer(), "Enter your name"));
        faults.put("role", needed(referrer.role(), "Enter your role"));
        faults.put("organisation", needed(referrer.organisation(), "Enter who you work for"));
        boolean agreed = referrer.agreed().equals("yes");
        faults.put("agreed", agreed ? "" : "Ask the person first. We need them to agree");
        faults.put("how", needed(referrer.how(), "Say how they agreed"));
        return faults;
    }

    private static String needed(String answer, String missing) {
        return answer.isEmpty() ? missing : Typed.fault(answer, SHORT);
    }

    private static void refuse(Map<String, String> faults) {
        Map<String, String> wrong = new LinkedHashMap<>(faults);
        wrong.values().removeIf(String::isEmpty);
        if (!wrong.isEmpty()) {
            throw new Refusal.Invalid(AGAIN, wrong);
        }
    }
}
