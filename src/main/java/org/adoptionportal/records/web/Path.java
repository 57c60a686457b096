package org.adoptionportal.records.web;

/** The addresses of what adopted people see; nothing of a person is ever in one. */
final class Path {

    static final String RECORDS = "/records";
    static final String HOLDER = RECORDS + "/who-holds-my-file";
    static final String ASK = RECORDS + "/ask";
    static final String UNDER_18 = RECORDS + "/under-18";
    static final String OWN = RECORDS + "/requests";

    private Path() {}
}
