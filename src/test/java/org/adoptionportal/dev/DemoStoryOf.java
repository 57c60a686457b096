package org.adoptionportal.dev;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adoptionportal.birthfamily.Route;
import org.adoptionportal.birthfamily.Story;
import org.adoptionportal.dev.DemoMark.Kept;

/** What the birth parents and relatives of the demo data tell us. */
final class DemoStoryOf {

    private static final String KIND = "birth-family";
    private static final List<String> NAMES =
            List.of("Tansy", "Yarrow", "Comfrey", "Burdock", "Campion", "Speedwell", "Vetch");
    private static final List<String> RELATIONS =
            List.of("MOTHER", "FATHER", "GRANDPARENT", "SIBLING", "OTHER");
    private static final List<String> WISHES =
            List.of("TALK", "OWN_RECORDS", "SHARE", "UNDERSTAND", "PRACTICAL");

    private DemoStoryOf() {}

    /** How the person of that number comes to us. */
    static Route route(int number) {
        return switch (number % 6) {
            case 1 -> Route.EXPECTING;
            case 4 -> Route.PROFESSIONAL;
            default -> Route.SELF;
        };
    }

    /** Of the person of that number. */
    static Story somebody(int number) {
        String name = NAMES.get(number % NAMES.size());
        return somebody("", (char) ('A' + number) + ". " + name, number);
    }

    /** As {@link #somebody(int)}, of this account and this name. */
    static Story somebody(String account, String called, int number) {
        String name = DemoMark.of(Kept.by(KIND, account), "name", called);
        Map<String, String> told = new HashMap<>();
        told.put("ways", number % 3 == 2 ? "TELEPHONE" : "TEXT");
        told.put("telephone", "07700 9001" + (10 + number));
        told.put(
                "times",
                DemoMark.of(Kept.by(KIND, account), "safe times", "Weekdays before three"));
        told.put("askFor", name);
        told.put("sayWeAre", "The library");
        told.put("names", name);
        told.put("relation", RELATIONS.get(number % RELATIONS.size()));
        told.put("wishes", WISHES.get(number % WISHES.size()));
        if (route(number) == Route.PROFESSIONAL) {
            told.putAll(
                    Map.of(
                            "referrer", "Avery Cole",
                            "role", "Midwife",
                            "organisation", "Wherry Maternity",
                            "agreed", "yes",
                            "how", "They asked me to"));
        }
        Map<String, List<String>> sent = new HashMap<>();
        told.forEach((field, answer) -> sent.put(field, List.of(answer)));
        return Story.of(sent);
    }
}
