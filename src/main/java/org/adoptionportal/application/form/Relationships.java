package org.adoptionportal.application.form;

import java.util.List;

/** An applicant's relationships now and before; their partner never sees them. */
public final class Relationships {

    public static final String CODE = "relationships";
    private static final String STATUS = "marital-status";
    private static final int MOST = 10;

    static final Section SECTION =
            Section.personal(
                    CODE, "Your relationships", List.of(now(), whyAlone(), before(), earlier()));

    private Relationships() {}

    /** The names of earlier partners. */
    public static List<String> earlierPartners(Answers answers) {
        return answers.get("earlier-relationships").equals("yes")
                ? answers.each("relationship", "name", MOST)
                : List.of();
    }

    private static Page now() {
        return Page.of(
                "now",
                "Your relationships",
                Question.choice(
                                STATUS,
                                "What is your situation now?",
                                new Option("single", "Single"),
                                new Option("married", "Married"),
                                new Option("civil-partnership", "In a civil partnership"),
                                new Option("living-together", "Living with a partner"),
                                new Option("separated", "Separated, but still married or partners"),
                                new Option("divorced", "Divorced, or partnership dissolved"),
                                new Option("widowed", "Widowed"))
                        .orElse("Choose what is true for you now"));
    }

    /** The law lets one of a married couple adopt alone only in some cases. */
    private static Page whyAlone() {
        return Page.of(
                        "why-alone",
                        "Applying on your own",
                        Question.of(
                                        Kind.LONG_TEXT,
                                        "why-alone",
                                        "Why are you applying without your husband, wife or civil"
                                                + " partner?")
                                .hinted(
                                        "For example, you live apart for good, or they are too ill. We"
                                                + " have to ask, because the law lets one of a couple"
                                                + " adopt alone only in some cases.")
                                .orElse("Tell us why you are applying on your own"))
                .when(told -> Applying.alone().holds(told) && isMarried(told.in(CODE)));
    }

    private static boolean isMarried(Answers answers) {
        return List.of("married", "civil-partnership", "separated").contains(answers.get(STATUS));
    }

    private static Page before() {
        return Page.of(
                "before",
                "Earlier relationships",
                Question.yesOrNo(
                                "earlier-relationships",
                                "Have you been married, in a civil partnership or lived with a partner"
                                        + " before?")
                        .hinted("Only you and we see this. Your partner does not.")
                        .orElse("Choose yes or no"));
    }

    private static Page earlier() {
        return Page.of(
                        "relationship",
                        "Your earlier relationships",
                        Question.text("name", "Their name").orElse("Enter their name"),
                        Question.of(Kind.YEAR, "from", "The year it began")
                                .orElse("Enter the year it began"),
                        Question.of(Kind.YEAR, "to", "The year it ended")
                                .orElse("Enter the year it ended"),
                        Question.yesOrNo("children", "Did you bring up a child together?")
                                .orElse("Choose yes or no"),
                        Question.choice(
                                        "safe",
                                        "Is it safe for us to write to them?",
                                        new Option("yes", "Yes"),
                                        new Option("talk", "Talk to me first"),
                                        new Option("no", "No, it could put somebody in danger"))
                                .hinted(
                                        "In Stage One we may ask for a reference. We never write without"
                                                + " talking to you first.")
                                .orElse("Choose whether it is safe"))
                .repeated(new Repeat("relationship", "Add each earlier relationship", MOST))
                .when(Condition.chosen(CODE, "earlier-relationships", "yes"));
    }
}
