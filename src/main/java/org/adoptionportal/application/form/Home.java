package org.adoptionportal.application.form;

import java.util.List;
import java.util.Map;

/** Where the applicants live, and with whom. */
public final class Home {

    public static final String CODE = "home";
    public static final String POSTCODE = "postcode";
    public static final String AUTHORITY = "local-authority";

    static final Section SECTION =
            new Section(
                    CODE,
                    "Your home and household",
                    false,
                    List.of(address(), people()),
                    List.of());

    private Home() {}

    /** What is known of where the applicants live. */
    public static Answers known(String postcode, int authorityId) {
        return new Answers(Map.of(POSTCODE, postcode, AUTHORITY, Integer.toString(authorityId)));
    }

    private static Page address() {
        return Page.of(
                "address",
                "Your address",
                Question.text("address-line-1", "Address line 1")
                        .orElse("Enter the first line of your address")
                        .own("address-line1"),
                Question.text("address-line-2", "Address line 2 (if you need it)")
                        .own("address-line2"),
                Question.text("town", "Town or city")
                        .orElse("Enter your town or city")
                        .own("address-level2"),
                Question.of(Kind.POSTCODE, POSTCODE, "Postcode")
                        .orElse("Enter your postcode")
                        .own("postal-code"),
                Question.of(Kind.AUTHORITY, AUTHORITY, "Your local council")
                        .hinted("The council that runs children’s services where you live.")
                        .orElse("Choose your local council"));
    }

    private static Page people() {
        return Page.of(
                "household",
                "Who lives with you",
                Question.of(Kind.NUMBER, "other-adults", "How many other adults live with you?")
                        .hinted("Do not count yourself. Enter 0 if there are none.")
                        .orElse("Enter how many other adults live with you, or 0"),
                Question.of(Kind.NUMBER, "children-at-home", "How many children live with you?")
                        .hinted("Enter 0 if there are none.")
                        .orElse("Enter how many children live with you, or 0"),
                Question.of(
                                Kind.LONG_TEXT,
                                "household",
                                "Tell us a little about the people in your home")
                        .hinted(
                                "Their names, how old they are, and who they are to you. Include"
                                        + " children of yours who live somewhere else."));
    }
}
