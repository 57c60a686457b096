package org.adoptionportal.counselling;

import java.util.Locale;

/** What a worker records of a session. */
public enum Move {
    /** Agree when and where it is, or another time and place. */
    BOOK,
    HOLD,
    MISS,
    CANCEL;

    /** The event in the timeline that tells of it. */
    String event() {
        return "session-" + name().toLowerCase(Locale.ROOT);
    }
}
