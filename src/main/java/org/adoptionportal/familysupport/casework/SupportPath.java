package org.adoptionportal.familysupport.casework;

final class SupportPath {

    static final String CASES = "/cases/support";
    static final String NEW = CASES + "/new";
    static final String WORKLIST = "/worklist";

    private SupportPath() {}

    static String of(String reference) {
        return CASES + "/" + reference;
    }
}
