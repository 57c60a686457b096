package org.adoptionportal.application.form;

import java.util.List;
import java.util.Set;

/** The child or children the applicants hope for. */
public final class HopeToAdopt {

    public static final String CODE = "adopting";

    private static final String FOSTER_CARER = "foster-carer";
    private static final String FOSTERED = "adopting-fostered";
    private static final Set<String> FAST_TRACK = Set.of("adopted-before", FOSTER_CARER, FOSTERED);

    static final Section SECTION =
            Section.shared(
                    CODE, "Who you hope to adopt", List.of(child(), experience(), knownChild()));

    private HopeToAdopt() {}

    /** What people were asked and said yes to, because of which they may skip Stage One. */
    public static List<String> saysFastTrack(Answers answers) {
        boolean fosters = answers.get(FOSTER_CARER).equals("yes");
        return SECTION.pages().stream()
                .flatMap(page -> page.questions().stream())
                .filter(question -> FAST_TRACK.contains(question.key()))
                .filter(question -> answers.get(question.key()).equals("yes"))
                .filter(question -> fosters || !question.key().equals(FOSTERED))
                .map(Question::label)
                .toList();
    }

    private static Page child() {
        return Page.of(
                "child",
                "The child or children you hope for",
                ages(),
                siblings(),
                earlyPermanence());
    }

    private static Question ages() {
        return Question.choices(
                        "ages",
                        "Which ages do you have in mind?",
                        new Option("0-2", "Under 3"),
                        new Option("3-5", "3 to 5"),
                        new Option("6-9", "6 to 9"),
                        new Option("10-17", "10 or older"),
                        new Option("unsure", "I am not sure yet"))
                .hinted("Choose all that you would like to talk about.")
                .orElse("Choose at least one age, or that you are not sure yet");
    }

    private static Question siblings() {
        return Question.choice(
                        "siblings",
                        "Could you give a home to brothers and sisters together?",
                        new Option("yes", "Yes"),
                        new Option("maybe", "Maybe, I would like to talk about it"),
                        new Option("no", "No, one child"))
                .orElse("Choose whether you could give brothers and sisters a home");
    }

    private static Question earlyPermanence() {
        return Question.choice(
                        "early-permanence",
                        "Are you interested in early permanence?",
                        new Option("yes", "Yes"),
                        new Option("tell-me", "I would like to know more"),
                        new Option("no", "No"))
                .hinted(
                        "You foster a child first, who may later be adopted by you if the court"
                                + " decides that they cannot go home.")
                .orElse("Choose whether you are interested in early permanence");
    }

    private static Page experience() {
        return Page.of(
                "experience",
                "Adoption and fostering before",
                Question.yesOrNo(
                                "adopted-before",
                                "Has one of you adopted a child in the UK before?")
                        .hinted("If so, you may be able to begin at Stage Two.")
                        .orElse("Choose yes or no"),
                Question.yesOrNo(FOSTER_CARER, "Is one of you an approved foster carer now?")
                        .orElse("Choose yes or no"),
                Question.of(
                                Kind.LONG_TEXT,
                                "anything-else",
                                "Is there anything else we should know?")
                        .hinted(
                                "You can leave this empty. Nothing you write here counts against you by itself."));
    }

    private static Page knownChild() {
        return Page.of(
                        "known-child",
                        "A child you foster",
                        Question.yesOrNo(
                                        FOSTERED,
                                        "Do you hope to adopt a child who lives with you as a foster"
                                                + " child?")
                                .orElse("Choose yes or no"),
                        Question.text("fostered-child", "If yes, the child’s first name")
                                .hinted("We only use it to find the right social worker."))
                .when(Condition.chosen(CODE, FOSTER_CARER, "yes"));
    }
}
