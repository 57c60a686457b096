package org.adoptionportal.equality;

import java.util.List;

/**
 * What is asked: the harmonised standards of the Government Statistical Service for England (sex,
 * gender identity, ethnicity, long-lasting health conditions and illness, impairment, sexual
 * orientation, religion), in the words of the GOV.UK Design System's pattern "Equality
 * information".
 *
 * <p>The standard for age asks for the date of birth, which would give a person away: we ask for
 * one of six ranges. Marriage is not asked, because the forms before it ask for it.
 */
final class Questions {

    private static final List<Question> ALL =
            List.of(
                    age(),
                    sex(),
                    gender(),
                    Question.ownWords(
                            "gender-words", "If it is not, what is your gender identity?"),
                    EthnicGroups.question(),
                    Question.ownWords(
                            "ethnic-group-words",
                            "If none of these fits, how would you describe your background?"),
                    condition(),
                    impact(),
                    orientation(),
                    Question.ownWords(
                            "orientation-words",
                            "If you chose other, how would you describe your sexual orientation?"),
                    religion(),
                    Question.ownWords("religion-words", "If it is another religion, which is it?"));

    private Questions() {}

    static List<Question> all() {
        return ALL;
    }

    static boolean has(String code) {
        return ALL.stream().anyMatch(question -> question.code().equals(code));
    }

    private static Question age() {
        return Question.choice(
                "age",
                "How old are you?",
                Option.of("under-25", "Under 25"),
                Option.of("25-34", "25 to 34"),
                Option.of("35-44", "35 to 44"),
                Option.of("45-54", "45 to 54"),
                Option.of("55-64", "55 to 64"),
                Option.of("65-over", "65 or over"));
    }

    private static Question sex() {
        return Question.choice(
                "sex",
                "What is your sex?",
                Option.of("female", "Female"),
                Option.of("male", "Male"));
    }

    private static Question gender() {
        return Question.choice(
                "gender-same",
                "Is the gender you identify with the same as your sex registered at birth?",
                Option.of("yes", "Yes"),
                Option.of("no", "No"));
    }

    private static Question condition() {
        return Question.choice(
                "condition",
                "Do you have any physical or mental health conditions or illnesses lasting or"
                        + " expected to last 12 months or more?",
                Option.of("yes", "Yes"),
                Option.of("no", "No"));
    }

    private static Question impact() {
        return Question.choice(
                        "condition-impact",
                        "If you do, do any of them reduce your ability to carry out day-to-day"
                                + " activities?",
                        Option.of("a-lot", "Yes, a lot"),
                        Option.of("a-little", "Yes, a little"),
                        Option.of("not-at-all", "Not at all"))
                .hinted("For example eating, washing, walking or going shopping.");
    }

    private static Question orientation() {
        return Question.choice(
                "orientation",
                "Which of these best describes how you think of yourself?",
                Option.of("heterosexual", "Heterosexual or straight"),
                Option.of("gay-lesbian", "Gay or lesbian"),
                Option.of("bisexual", "Bisexual"),
                Option.of("other", "Other"));
    }

    private static Question religion() {
        return Question.choice(
                "religion",
                "What is your religion?",
                Option.of("none", "No religion"),
                Option.of("christian", "Christian")
                        .hinted(
                                "Including Church of England, Catholic, Protestant and all other"
                                        + " Christian denominations."),
                Option.of("buddhist", "Buddhist"),
                Option.of("hindu", "Hindu"),
                Option.of("jewish", "Jewish"),
                Option.of("muslim", "Muslim"),
                Option.of("sikh", "Sikh"),
                Option.of("other", "Any other religion"));
    }
}
