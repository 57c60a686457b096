package org.adoptionportal.records;

/** How far something is that is to be given. */
public enum ReleaseState {
    PROPOSED,
    APPROVED,
    /** The second person did not approve it. */
    SENT_BACK,
    GIVEN
}
