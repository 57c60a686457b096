package org.adoptionportal.awaiting;

import java.util.Locale;

/** What a worker records of something awaited. */
public enum Step {
    REQUEST,
    CHASE,
    RECEIVE,
    /** It was read and is in order. */
    REVIEW,
    /** What came is not enough, or too old: it is asked for anew. */
    ASK_AGAIN,
    DROP;

    /** The event in the timeline that tells of it. */
    public String event() {
        return "awaited-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a reason must be given. */
    public boolean needsWords() {
        return this == ASK_AGAIN || this == DROP;
    }
}
