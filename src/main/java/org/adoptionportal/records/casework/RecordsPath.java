package org.adoptionportal.records.casework;

/** The addresses of the pages on which staff work requests for birth records. */
final class RecordsPath {

    static final String CASES = "/cases/records";
    static final String WORKLIST = "/worklist";

    private RecordsPath() {}

    static String of(String reference) {
        return CASES + "/" + reference;
    }
}
