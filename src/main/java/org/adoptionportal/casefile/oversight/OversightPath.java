package org.adoptionportal.casefile.oversight;

import org.jspecify.annotations.Nullable;

/** Where managers read what staff did. */
final class OversightPath {

    static final String SEARCHES = "/oversight/searches";
    static final String OPENINGS = "/oversight/openings";

    private OversightPath() {}

    /** A page for one worker, or for everybody when nothing is said, from a cursor on. */
    static String of(String page, String worker, @Nullable String after) {
        String from = after == null ? "" : "&after=" + after;
        return page + "?" + WhichWorker.FIELD + "=" + worker + from;
    }
}
