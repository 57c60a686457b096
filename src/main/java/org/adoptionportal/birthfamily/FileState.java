package org.adoptionportal.birthfamily;

/** How far the search for somebody's own information in our files has come. */
public enum FileState {
    /** They did not ask for it. */
    NOT_ASKED,
    /** They asked for it. */
    WANTED,
    /** We asked whoever keeps the file. */
    REQUESTED,
    FOUND,
    PARTLY,
    NOT_FOUND,
    DESTROYED;

    /** Whether we know what there is. */
    public boolean isKnown() {
        return compareTo(FOUND) >= 0;
    }
}
