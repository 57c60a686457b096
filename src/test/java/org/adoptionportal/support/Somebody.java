package org.adoptionportal.support;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Somebody whom nobody else is like, with what they answer about themselves, field by field. */
public record Somebody(Map<String, String> answers) {

    private static final List<List<String>> PAGES =
            List.of(
                    List.of("you", "name"),
                    List.of("you", "birth"),
                    List.of("you", "contact"),
                    List.of("home", "address"));

    public static Somebody unlikeOthers() {
        Map<String, String> answers = new HashMap<>();
        answers.put("first-names", letters(12));
        answers.put("last-name", letters(12));
        answers.put("email", letters(12) + "@example.org");
        answers.put("telephone", "07" + digits(9));
        answers.put("postcode", letters(2) + digits(1) + " " + digits(1) + letters(2));
        return new Somebody(answers).bornOn(day(28), day(12), 1940 + day(50));
    }

    /** The same person, but for one answer. */
    public Somebody but(String field, String value) {
        Map<String, String> others = new HashMap<>(answers);
        others.put(field, value);
        return new Somebody(others);
    }

    /** The same person, with what another answers in this field. */
    public Somebody sharing(String field, Somebody other) {
        return but(field, other.get(field));
    }

    public Somebody bornOn(int day, int month, int year) {
        return but("date-of-birth-day", Integer.toString(day))
                .but("date-of-birth-month", Integer.toString(month))
                .but("date-of-birth-year", Integer.toString(year));
    }

    /** The same person, born on the same day as another. */
    public Somebody bornWith(Somebody other) {
        return sharing("date-of-birth-day", other)
                .sharing("date-of-birth-month", other)
                .sharing("date-of-birth-year", other);
    }

    public String get(String field) {
        return answers.getOrDefault(field, "");
    }

    /** Has written their registration of interest, and not sent it. */
    public Applicant writes(Person account) {
        Applicant applicant = Applicant.begins(account);
        applicant.answersEverything();
        PAGES.forEach(page -> applicant.answers(page.getFirst(), page.getLast(), answers));
        return applicant;
    }

    /** Has sent it. */
    public Applicant sends() {
        return sends(People.adopter());
    }

    public Applicant sends(Person account) {
        Applicant applicant = writes(account);
        applicant.sends();
        return applicant;
    }

    private static int day(int most) {
        return ThreadLocalRandom.current().nextInt(most) + 1;
    }

    private static String digits(int number) {
        return random(number, '0', 10);
    }

    private static String letters(int number) {
        return random(number, 'A', 26);
    }

    private static String random(int number, int first, int choices) {
        return ThreadLocalRandom.current()
                .ints(number, first, first + choices)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
