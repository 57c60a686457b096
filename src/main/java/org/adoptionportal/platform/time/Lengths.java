package org.adoptionportal.platform.time;

import java.time.Duration;

/** Short lengths of time in words. */
public final class Lengths {

    private static final int MINUTES_OF_AN_HOUR = 60;

    private Lengths() {}

    /** For example "12 hours", "1 hour", "90 minutes", "45 seconds"; never more than it is. */
    public static String words(Duration length) {
        long minutes = length.toMinutes();
        if (minutes == 0) {
            return counted(length.toSeconds(), "second");
        }
        return minutes % MINUTES_OF_AN_HOUR == 0
                ? counted(length.toHours(), "hour")
                : counted(minutes, "minute");
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
