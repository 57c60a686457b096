package org.adoptionportal.familysupport.web;

/** The addresses of the door for families. */
final class Path {

    static final String DOOR = "/family-support";
    static final String CRISIS = DOOR + "/crisis";
    static final String REQUESTS = DOOR + "/requests";
    static final String LINKED = DOOR + "/with-link";
    static final String NEW_LINK = DOOR + "/new-link";
    static final String EARLIER = "earlier";
    static final String LATER = "come-back";
    static final String CHECK = "check";

    private Path() {}

    static String of(String reference) {
        return REQUESTS + "/" + reference;
    }

    static String of(String reference, String page) {
        return of(reference) + "/" + page;
    }

    static String child(String reference, int place) {
        return of(reference, "children") + "/" + place;
    }
}
