package org.adoptionportal.familysupport.casework;

final class SupportPath {

    static final String CASES = "/cases/support";
    static final String NEW = CASES + "/new";
    static final String WORKLIST = "/worklist";

    /** The worklist, for a worker whose request is another council's now. */
    static final String GONE = WORKLIST + "?done=moved";

    private SupportPath() {}

    static String of(String reference) {
        return CASES + "/" + reference;
    }
}
