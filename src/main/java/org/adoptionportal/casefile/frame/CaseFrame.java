package org.adoptionportal.casefile.frame;

import java.util.List;

/**
 * What stands above every page of a case.
 *
 * @param kind in words
 * @param title the people it is about
 */
public record CaseFrame(String kind, String reference, String title, List<Tab> tabs) {

    /** The way to one page of the case. */
    public record Tab(String text, String href, boolean current) {}
}
