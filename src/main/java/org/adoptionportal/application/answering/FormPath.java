package org.adoptionportal.application.answering;

import org.adoptionportal.application.form.Page;
import org.adoptionportal.application.form.Section;

/**
 * Where the pages of one person's form are.
 *
 * @param taskList the list of its sections, below which all others are
 */
public record FormPath(String taskList) {

    /** Where applicants write their own. */
    public static FormPath own(String reference) {
        return new FormPath("/registrations/" + reference);
    }

    /** Where a worker writes down what the person in this place told us. */
    public static FormPath entered(String reference, int place) {
        return new FormPath("/cases/adoption/" + reference + "/applicants/" + place);
    }

    public String page(Section section, Page page) {
        return taskList + "/sections/" + section.code() + "/" + page.code();
    }

    /** The page from which Continue leads back to checking. */
    public String changed(Section section, Page page) {
        return page(section, page) + "?returnTo=" + Place.CHECKING;
    }

    public String first(Section section) {
        return page(section, section.pages().getFirst());
    }

    public String check() {
        return taskList + "/check-answers";
    }

    /** Where a section is changed after it was sent: where it begins, is checked and sent. */
    public String change(Section section) {
        return taskList + "/changes/" + section.code();
    }

    public String submission() {
        return taskList + "/submission";
    }

    public String confirmation() {
        return taskList + "/confirmation";
    }
}
