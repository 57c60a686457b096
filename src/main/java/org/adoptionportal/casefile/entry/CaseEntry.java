package org.adoptionportal.casefile.entry;

import org.adoptionportal.identity.Viewer;

/** A form in which staff enter what came by telephone, on paper or in person. One bean a kind. */
public interface CaseEntry {

    /**
     * The word for the kind of case, as in {@code case_file}; {@code entry.} and this word names
     * the form.
     */
    String kind();

    /** Where the form is. */
    String path();

    /** Whether it is this worker's to enter. */
    boolean isFor(Viewer worker);
}
