package org.adoptionportal.application.casework;

import org.adoptionportal.application.Outcome;

/** The addresses of the pages on which staff work an application. */
final class CasePath {

    static final String CASES = "/cases/adoption";
    static final String ACCEPTANCE = "/acceptance";
    static final String REFUSAL = "/refusal";
    static final String WORKLIST = "/worklist";

    private CasePath() {}

    static String of(String reference) {
        return CASES + "/" + reference;
    }

    /** Where a registration is answered so, with its letter. */
    static String answer(String reference, Outcome outcome) {
        return of(reference)
                + switch (outcome) {
                    case ACCEPT -> ACCEPTANCE;
                    case DECLINE -> REFUSAL;
                };
    }
}
