package org.adoptionportal.records;

/** Where a request for birth records stands. */
public enum Stage {
    /** Its person is still writing; staff do not see it. */
    WRITING,
    /** It came, and nobody has checked yet who asks. */
    RECEIVED,
    /** We know who asks, and look for the file. */
    FINDING,
    /** It is known what became of the file; it is read with care. */
    PREPARING,
    /** What can be given has been proposed. */
    TELLING,
    CLOSED,
    WITHDRAWN,
    /** Never sent, and too old: what was written is deleted. */
    FORGOTTEN;

    /** As worklists and message bundles call it. */
    public String word() {
        return "RECORDS_" + name();
    }

    public boolean isOver() {
        return this == CLOSED || this == WITHDRAWN || this == FORGOTTEN;
    }

    boolean isWithAgency() {
        return this != WRITING && this != FORGOTTEN;
    }
}
