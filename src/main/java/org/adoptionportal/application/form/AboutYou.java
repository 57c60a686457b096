package org.adoptionportal.application.form;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;

/** Who an applicant is (Adoption Agencies Regulations 2005, Schedule 4 part 1). */
public final class AboutYou {

    public static final String CODE = "you";
    public static final String FIRST_NAMES = "first-names";
    public static final String LAST_NAME = "last-name";
    public static final String DATE_OF_BIRTH = "date-of-birth";
    public static final String EMAIL = "email";
    public static final String TELEPHONE = "telephone";

    static final Section SECTION =
            Section.personal(
                    CODE,
                    "About you",
                    List.of(name(), birth(), contact(), country()),
                    AboutYou::oldEnough);

    private AboutYou() {}

    private static Page name() {
        return Page.of(
                "name",
                "Your name",
                Question.text(FIRST_NAMES, "First names")
                        .orElse("Enter your first names")
                        .own("given-name"),
                Question.text(LAST_NAME, "Last name")
                        .orElse("Enter your last name")
                        .own("family-name"),
                Question.of(Kind.LONG_TEXT, "other-names", "Other names you have had (if any)")
                        .hinted(
                                "For example, before you married, or before you were adopted. We need"
                                        + " them for the checks in Stage One.")
                        .limited(500));
    }

    private static Page birth() {
        return Page.of(
                "birth",
                "Your birth",
                Question.of(Kind.DATE, DATE_OF_BIRTH, "Date of birth")
                        .hinted("For example, 27 3 1985")
                        .orElse("Enter your date of birth")
                        .own("bday"),
                Question.text("place-of-birth", "Place of birth")
                        .hinted("The town and the country.")
                        .orElse("Enter the town and the country where you were born"),
                Question.choice(
                                "sex",
                                "What is your sex?",
                                new Option("female", "Female"),
                                new Option("male", "Male"))
                        .hinted("The regulations ask for it. You can talk to us about it first.")
                        .orElse("Choose your sex"));
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
                                "Tell us too if there is a time we should not call. You can leave this"
                                        + " empty.")
                        .limited(500));
    }

    private static Page country() {
        return Page.of(
                "country",
                "The country you belong to",
                Question.choice(
                                "domicile",
                                "Is your permanent home in the UK, the Channel Islands or the Isle of"
                                        + " Man?",
                                new Option("yes", "Yes"),
                                new Option("no", "No"),
                                new Option("unsure", "I am not sure"))
                        .hinted(
                                "The law calls this your domicile. It is the country you see as your"
                                        + " home for good, wherever you live now.")
                        .orElse("Choose yes, no, or that you are not sure"),
                Question.choice(
                                "habitual-residence",
                                "Have you lived there for all of the last year or longer?",
                                new Option("yes", "Yes"),
                                new Option("no", "No"),
                                new Option("unsure", "I am not sure"))
                        .hinted("The law calls this habitual residence. Holidays do not matter.")
                        .orElse("Choose yes, no, or that you are not sure"));
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
}
