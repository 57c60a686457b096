package org.adoptionportal.support;

import java.util.HashMap;
import java.util.Map;
import org.adoptionportal.application.form.RegistrationForm;
import org.adoptionportal.application.form.Section;

/** Two people who register together, each in their own browser. */
public record Couple(Applicant first, Visitor second) {

    private static final Map<String, String> TOGETHER =
            Map.of(
                    "applying", "together",
                    "couple-status", "married",
                    "couple-since", "2015",
                    "marital-status", "married");

    /** The first has begun and invited the second, who has joined. */
    public static Couple joined() {
        return joined(People.adopter(), People.adopter("Ash Fenwick"));
    }

    /** As {@link #joined()}, these two. */
    public static Couple joined(Person one, Person other) {
        Applicant first = invited(one);
        Visitor second = Visitor.signedInAs(other);
        second.submit(second.get("/code"), Map.of("code", code(first)));
        return new Couple(first, second);
    }

    /**
     * These two have answered everything, each with some answers of their own, and sent it.
     *
     * @param ones the other answers of the first, by the names of their fields
     */
    public static Couple whoSent(
            Person one, Map<String, String> ones, Person other, Map<String, String> others) {
        Couple couple = joined(one, other);
        FilledIn.by(one, couple.first.reference(), together(ones));
        FilledIn.by(other, couple.first.reference(), together(others));
        couple.first.sends();
        return couple;
    }

    private static Map<String, String> together(Map<String, String> answers) {
        Map<String, String> all = new HashMap<>(answers);
        all.putAll(TOGETHER);
        return all;
    }

    /** Somebody who has invited their partner, who has not joined yet. */
    public static Applicant invited(Person person) {
        Applicant first = Applicant.begins(person);
        first.answers("applying", "who", Map.of("applying", "together"));
        first.answers(
                "applying", "couple", Map.of("couple-status", "married", "couple-since", "2015"));
        first.visitor().submit(first.visitor().get(invitation(first)), Map.of("email", ""));
        return first;
    }

    /** The code that the page of the invitation shows. */
    public static String code(Applicant first) {
        return first.visitor()
                .get(invitation(first))
                .text()
                .replaceFirst("(?s).*Your partner’s code is ([2-9A-Z]{4}-[2-9A-Z]{4}).*", "$1");
    }

    public static String invitation(Applicant first) {
        return "/registrations/" + first.reference() + "/invitation";
    }

    /** Both answer everything that is theirs; the first answers what they share. */
    public void answerEverything() {
        RegistrationForm.sections().stream()
                .filter(section -> !section.code().equals("applying"))
                .forEach(section -> answer(first.visitor(), section));
        RegistrationForm.sections().stream()
                .filter(Section::personal)
                .forEach(section -> answer(second, section));
    }

    private void answer(Visitor visitor, Section section) {
        Answered.pages(section)
                .forEach(page -> {
                    Map<String, String> answers =
                            new HashMap<>(Answered.page(section.code(), page.code()));
                    visitor.submit(visitor.get(first.pageOf(section.code(), page.code())), answers);
                });
    }

    public String taskList() {
        return "/registrations/" + first.reference();
    }
}
