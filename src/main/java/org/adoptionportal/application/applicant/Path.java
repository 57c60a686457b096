package org.adoptionportal.application.applicant;

import org.adoptionportal.application.form.Page;
import org.adoptionportal.application.form.Section;

/** The addresses of the pages of a registration. */
final class Path {

    static final String HOME = "/home";
    static final String REGISTRATIONS = "/registrations";

    private Path() {}

    static String taskList(String reference) {
        return REGISTRATIONS + "/" + reference;
    }

    static String page(String reference, Section section, Page page) {
        return taskList(reference) + "/sections/" + section.code() + "/" + page.code();
    }

    /** The page from which Continue leads back to checking. */
    static String changed(String reference, Section section, Page page) {
        return page(reference, section, page) + "?returnTo=check-answers";
    }

    static String first(String reference, Section section) {
        return page(reference, section, section.pages().getFirst());
    }

    static String check(String reference) {
        return taskList(reference) + "/check-answers";
    }

    static String submission(String reference) {
        return taskList(reference) + "/submission";
    }

    static String confirmation(String reference) {
        return taskList(reference) + "/confirmation";
    }
}
