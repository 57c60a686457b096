package org.adoptionportal.application.applicant;

/** The addresses of the pages of applicants, apart from their forms. */
final class Path {

    static final String HOME = "/home";
    static final String REGISTRATIONS = "/registrations";

    private Path() {}
}
