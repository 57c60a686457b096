package org.adoptionportal.dev;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adoptionportal.contact.Needs;
import org.adoptionportal.contact.SafeContact;
import org.adoptionportal.dev.DemoMark.Kept;
import org.adoptionportal.familysupport.Child;
import org.adoptionportal.familysupport.Family;
import org.adoptionportal.familysupport.Statement;
import org.adoptionportal.familysupport.Story;

/**
 * A made-up family that asks for support.
 *
 * @param number tells it from the others
 */
record DemoFamily(int number, List<Integer> partners) {

    /** Whose are the families of the first numbers. */
    static final String ACCOUNT = "demo-family";

    private static final int OF_ACCOUNT = 2;
    private static final String KIND = "support";
    private static final List<String> NAMES =
            List.of("Peony Sallow", "Fern Sallow", "Jory Nettle", "Isolde Rook", "Corin Vetch");
    private static final List<String> CHILDREN = List.of("Rowan", "Hazel", "Ash", "Linden");
    private static final List<String> HAPPENING =
            List.of(
                    "Nights are hard. Nobody in our house sleeps before two.",
                    "School rings every day, and we do not know what to say any more.",
                    "We would like to understand why small changes are so big.",
                    "Seeing the birth family again has stirred up a great deal.");

    String names() {
        return marked(
                "name",
                NAMES.get(number % NAMES.size()) + " " + ((char) ('A' + number % 26)) + ".");
    }

    String telephone() {
        return "01632 9607" + (10 + number);
    }

    /** A whole request; of every third family the council is another. */
    Statement statement() {
        return Statement.none()
                .with(family())
                .withChild(1, child())
                .with(story())
                .with(contact())
                .with(Needs.none());
    }

    Statement crisis() {
        return Statement.crisis(names(), telephone(), home());
    }

    private String home() {
        return Integer.toString(partners.get(number % partners.size()));
    }

    private Family family() {
        boolean guardian = number % 3 == 1;
        return Family.of(
                said(
                        Map.of(
                                "asker", guardian ? "SPECIAL_GUARDIAN" : "ADOPTIVE_PARENT",
                                "names", names(),
                                "authority", home())));
    }

    private Child child() {
        boolean guardian = number % 3 == 1;
        Map<String, String> all = new HashMap<>();
        all.put("name", marked("child", CHILDREN.get(number % CHILDREN.size())));
        all.put("bornOn-day", "9");
        all.put("bornOn-month", "4");
        all.put("bornOn-year", Integer.toString(2009 + number % 9));
        all.put("order", guardian ? "SPECIAL_GUARDIANSHIP" : "ADOPTION");
        all.put("orderOn-day", "17");
        all.put("orderOn-month", "6");
        all.put("orderOn-year", Integer.toString(2019 + number % 6));
        all.put("placedBy", number % 3 == 2 ? "2" : home());
        all.put("inCare", number % 4 == 3 ? "unsure" : "yes");
        return Child.of(said(all));
    }

    private Story story() {
        return Story.of(
                said(
                        Map.of(
                                "happening", marked("own words", happening()),
                                "dangers", number % 7 == 0 ? "BREAKDOWN" : "",
                                "wanted", marked("wish", "Somebody who has seen this before."),
                                "assess", number % 2 == 0 ? "yes" : "no",
                                "passOn", number % 3 == 2 ? "yes" : "")));
    }

    private SafeContact contact() {
        return SafeContact.of(
                said(
                        Map.of(
                                "ways", "TELEPHONE",
                                "telephone", telephone(),
                                "times", marked("safe times", "Weekdays before three"))));
    }

    private String happening() {
        return HAPPENING.get(number % HAPPENING.size());
    }

    private String marked(String what, String text) {
        return DemoMark.of(Kept.by(KIND, number < OF_ACCOUNT ? ACCOUNT : ""), what, text);
    }

    private static Map<String, List<String>> said(Map<String, String> answers) {
        Map<String, List<String>> all = new HashMap<>();
        answers.forEach((name, answer) -> {
            if (!answer.isEmpty()) {
                all.put(name, List.of(answer));
            }
        });
        return all;
    }
}
