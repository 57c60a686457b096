package org.adoptionportal.records;

/** What became of the search for a file. */
public enum FileFound {
    FOUND,
    /** Some of it is missing. */
    PARTLY,
    NOT_FOUND,
    DESTROYED;

    /** Whether there is something to read. */
    public boolean isThere() {
        return this == FOUND || this == PARTLY;
    }
}
