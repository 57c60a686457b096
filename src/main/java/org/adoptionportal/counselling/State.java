package org.adoptionportal.counselling;

/** Where a session stands. */
public enum State {
    OFFERED,
    BOOKED,
    HELD,
    /** The person did not come; it does not count against them. */
    MISSED,
    CANCELLED;

    /** Whether it is used, or kept free for them. */
    boolean counts() {
        return this != MISSED && this != CANCELLED;
    }

    /** Whether it is still to come. */
    public boolean isOpen() {
        return this == OFFERED || this == BOOKED;
    }
}
