package org.adoptionportal.identity.session;

import java.time.Duration;
import java.time.Instant;

/**
 * When a session ends by itself.
 *
 * @param idle if its person does nothing more
 * @param absolute however busy they are
 */
public record SessionTimes(Instant idle, Instant absolute) {

    /** Whichever comes first. */
    public Instant end() {
        return idle.isBefore(absolute) ? idle : absolute;
    }

    /** Whether doing something would not put the end off. */
    public boolean isFinal() {
        return !idle.isBefore(absolute);
    }

    /** What is left at a moment. */
    public Left left(Instant now) {
        return new Left(seconds(now, idle), seconds(now, absolute));
    }

    /** Whole seconds left: without doing anything, and in all. */
    public record Left(long idle, long absolute) {}

    private static long seconds(Instant now, Instant end) {
        return Math.max(0, Duration.between(now, end).toSeconds());
    }
}
