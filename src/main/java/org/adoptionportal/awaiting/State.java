package org.adoptionportal.awaiting;

/** How far something awaited has come. */
public enum State {
    /** Nobody has asked for it yet. */
    NEEDED,
    REQUESTED,
    /** Asked for again at least once. */
    CHASED,
    RECEIVED,
    /** A worker has read it, and it is in order. */
    REVIEWED,
    /** It was in order, and is too old now. */
    EXPIRED,
    /** A worker decided that it is not needed. */
    NOT_NEEDED;

    /** Whether nothing more has to be done about it. */
    public boolean isSettled() {
        return this == REVIEWED || this == NOT_NEEDED;
    }

    /** Whether somebody else has to send something. */
    public boolean isOutside() {
        return this == REQUESTED || this == CHASED;
    }
}
