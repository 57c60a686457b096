package org.adoptionportal.application.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Where the applicants live, and how. */
public final class Home {

    public static final String CODE = "home";
    public static final String POSTCODE = "postcode";
    public static final String AUTHORITY = "local-authority";

    private static final String LINE_1 = "address-line-1";
    private static final String LINE_2 = "address-line-2";
    private static final String TOWN = "town";

    static final Section SECTION = Section.shared(CODE, "Your home", List.of(address(), living()));

    private Home() {}

    /** What is known of where the applicants live. */
    public static Answers known(String postcode, int authorityId) {
        return new Answers(Map.of(POSTCODE, postcode, AUTHORITY, Integer.toString(authorityId)));
    }

    /** Where post reaches the applicants, line by line. */
    public static List<String> address(Answers home) {
        String postcode = home.get(POSTCODE).toUpperCase(Locale.ROOT);
        return Stream.of(home.get(LINE_1), home.get(LINE_2), home.get(TOWN), postcode)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Page address() {
        return Page.of(
                "address",
                "Your address",
                Question.text(LINE_1, "Address line 1")
                        .orElse("Enter the first line of your address")
                        .own("address-line1"),
                Question.text(LINE_2, "Address line 2 (if you need it)").own("address-line2"),
                Question.text(TOWN, "Town or city")
                        .orElse("Enter your town or city")
                        .own("address-level2"),
                Question.of(Kind.POSTCODE, POSTCODE, "Postcode")
                        .orElse("Enter your postcode")
                        .own("postal-code"),
                Question.of(Kind.AUTHORITY, AUTHORITY, "Your local council")
                        .hinted("The council that runs children’s services where you live.")
                        .orElse("Choose your local council"));
    }

    private static Page living() {
        return Page.of(
                "living",
                "Life at home",
                Question.of(Kind.LONG_TEXT, "pets", "Do you have pets? Tell us which")
                        .hinted(
                                "Pets are welcome. We only want to know that a child is safe with them.")
                        .limited(500),
                Question.choice(
                                "smoking",
                                "Does anybody in your home smoke or vape?",
                                new Option("no", "No"),
                                new Option("outside", "Yes, but only outside"),
                                new Option("inside", "Yes, inside too"))
                        .orElse("Choose whether anybody in your home smokes or vapes"));
    }
}
