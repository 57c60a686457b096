package org.adoptionportal.enquiry.casework;

/** The addresses of the pages on which staff work enquiries. */
final class EnquiryPath {

    static final String CASES = "/cases/enquiry";
    static final String NEW = CASES + "/new";
    static final String WORKLIST = "/worklist";

    private EnquiryPath() {}

    static String of(String reference) {
        return CASES + "/" + reference;
    }
}
