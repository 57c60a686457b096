package org.adoptionportal.casefile.frame;

import org.adoptionportal.identity.Viewer;

/** A page that cases of every kind have, or of some; each room gives a bean for its own. */
public interface CaseTab {

    /** The order among the others, lowest first. */
    int place();

    /** What it is called, in a word or two. */
    String text();

    /** Its address for the case of this kind and reference. */
    String href(String kind, String reference);

    /** Whether this worker may open it. */
    default boolean isFor(Viewer worker) {
        return true;
    }

    /** Whether cases of this kind have it. */
    default boolean isOf(String kind) {
        return true;
    }
}
