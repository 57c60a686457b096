package org.adoptionportal.support;

import java.util.Map;
import org.adoptionportal.application.form.RegistrationForm;
import org.adoptionportal.application.form.Section;

/** Somebody at a browser who registers an interest, page by page. */
public final class Applicant {

    private final Person person;
    private final Visitor visitor;
    private final String reference;

    private Applicant(Person person, Visitor visitor, String reference) {
        this.person = person;
        this.visitor = visitor;
        this.reference = reference;
    }

    /** Signs in and begins a registration. */
    public static Applicant begins(Person person) {
        Visitor visitor = Visitor.signedInAs(person);
        Page tasks = visitor.submit(visitor.get("/registrations/start"), Map.of());
        return new Applicant(person, visitor, tasks.path().substring("/registrations/".length()));
    }

    /** Signs in again and goes on with a registration that is begun. */
    public static Applicant goesOn(Person person, String reference) {
        return new Applicant(person, Visitor.signedInAs(person), reference);
    }

    /** Has answered everything and sent it. */
    public static Applicant whoSent(Person person) {
        Applicant applicant = begins(person);
        applicant.answersEverything();
        applicant.sends();
        return applicant;
    }

    /** All at once, without its pages. */
    public void answersEverything() {
        answersEverything(Map.of());
    }

    /** As {@link #answersEverything()}, with some other answers, by the names of their fields. */
    public void answersEverything(Map<String, String> others) {
        FilledIn.by(person, reference, others);
    }

    /** Everything, a page after the other. */
    public void answersEveryPage() {
        for (Section section : RegistrationForm.sections()) {
            Answered.pages(section).forEach(page -> answers(section.code(), page.code()));
        }
    }

    private void answers(String section, String page) {
        answers(section, page, Answered.page(section, page));
    }

    /** Opens a page of questions, fills in and continues. */
    public Page answers(String section, String page, Map<String, String> fields) {
        return visitor.submit(visitor.get(pageOf(section, page)), fields);
    }

    public Page sends() {
        return visitor.submit(
                visitor.get("/registrations/" + reference + "/check-answers"), Map.of());
    }

    public String pageOf(String section, String page) {
        return "/registrations/" + reference + "/sections/" + section + "/" + page;
    }

    public Visitor visitor() {
        return visitor;
    }

    public String reference() {
        return reference;
    }

    /** What they see when they come back. */
    public Page home() {
        return visitor.get("/home");
    }
}
