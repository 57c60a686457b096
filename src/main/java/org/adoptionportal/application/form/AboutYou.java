package org.adoptionportal.application.form;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is registering. */
public final class AboutYou {

    public static final String CODE = "you";
    public static final String FIRST_NAMES = "first-names";
    public static final String LAST_NAME = "last-name";
    public static final String DATE_OF_BIRTH = "date-of-birth";
    public static final String EMAIL = "email";
    public static final String TELEPHONE = "telephone";
    private static final String PARTNER_NAME = "partner-name";
    private static final String APPLYING = "applying";
    private static final String WITH_PARTNER = "with-partner";

    static final Section SECTION =
            new Section(
                    CODE,
                    "About you",
                    true,
                    List.of(name(), contact(), applying()),
                    List.of(AboutYou::oldEnough, AboutYou::partnerNamed));

    private AboutYou() {}

    private static Page name() {
        return Page.of(
                "name",
                "Your name and date of birth",
                Question.text(FIRST_NAMES, "First names")
                        .orElse("Enter your first names")
                        .own("given-name"),
                Question.text(LAST_NAME, "Last name")
                        .orElse("Enter your last name")
                        .own("family-name"),
                Question.of(Kind.DATE, DATE_OF_BIRTH, "Date of birth")
                        .hinted("For example, 27 3 1985")
                        .orElse("Enter your date of birth")
                        .own("bday"));
    }

    private static Page contact() {
        return Page.of(
                "contact",
                "How we can reach you",
                Question.of(Kind.EMAIL, EMAIL, "Email address")
                        .hinted("We only write to say that there is news in your account.")
                        .orElse("Enter your email address")
                        .own("email"),
                Question.of(Kind.TELEPHONE, TELEPHONE, "Telephone number")
                        .orElse("Enter a telephone number we can call you on")
                        .own("tel"),
                Question.of(Kind.LONG_TEXT, "contact-times", "When is it a good time to call?")
                        .hinted(
                                "Tell us too if there is a time we should not call. You can leave this empty."));
    }

    private static Page applying() {
        return Page.of(
                "applying",
                "Who is applying",
                Question.choice(
                                APPLYING,
                                "Are you applying on your own or with someone?",
                                new Option("alone", "On my own"),
                                new Option(
                                        WITH_PARTNER,
                                        "With my husband, wife, civil partner or partner"))
                        .orElse("Choose whether you are applying on your own or with someone"),
                Question.text(PARTNER_NAME, "Your partner’s full name")
                        .hinted("Only if you are applying together."));
    }

    private static Map<String, String> oldEnough(Answers answers, FormRules limits) {
        boolean tooYoung =
                answers.date(DATE_OF_BIRTH)
                        .filter(born -> age(born, limits.today()) < limits.minimumAge())
                        .isPresent();
        return tooYoung
                ? Map.of(
                        DATE_OF_BIRTH + "-day",
                        "You must be %d or over to register".formatted(limits.minimumAge()))
                : Map.of();
    }

    /** Whoever was born on 29 February is a year older on 1 March when there is no 29th. */
    private static int age(LocalDate born, LocalDate today) {
        return Period.between(born, today).getYears();
    }

    /** What is known of a person who gave their name as one text; they check it in the form. */
    public static Answers known(String name, String email, String telephone) {
        int gap = name.strip().lastIndexOf(' ');
        return new Answers(
                Map.of(
                        FIRST_NAMES,
                        gap < 0 ? name : name.strip().substring(0, gap).strip(),
                        LAST_NAME,
                        gap < 0 ? "" : name.strip().substring(gap + 1),
                        EMAIL,
                        email,
                        TELEPHONE,
                        telephone));
    }

    /** First names and last name as one; empty while neither is given. */
    public static String name(Answers answers) {
        return (answers.get(FIRST_NAMES) + " " + answers.get(LAST_NAME)).strip();
    }

    /** The partner who applies too, if one does. */
    public static Optional<String> partner(Answers answers) {
        return answers.get(APPLYING).equals(WITH_PARTNER)
                ? Optional.of(answers.get(PARTNER_NAME))
                : Optional.empty();
    }

    private static Map<String, String> partnerNamed(Answers answers, FormRules limits) {
        return partner(answers).filter(String::isEmpty).isPresent()
                ? Map.of(PARTNER_NAME, "Enter your partner’s full name")
                : Map.of();
    }
}
