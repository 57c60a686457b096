package org.adoptionportal.application.casework;

/** The addresses of the pages on which staff work an application. */
final class CasePath {

    static final String CASES = "/cases/adoption";
    static final String WORKLIST = "/worklist";

    private CasePath() {}

    static String of(String reference) {
        return CASES + "/" + reference;
    }
}
