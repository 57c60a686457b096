package org.adoptionportal.bench;

import java.util.Locale;

/**
 * What was measured of one kind of request.
 *
 * @param p99Millis 99 of 100 answers came within so many milliseconds
 */
record Figure(String name, double requestsPerSecond, double p99Millis) {

    String against(Figure floor) {
        double ratio = requestsPerSecond / floor.requestsPerSecond;
        return String.format(
                Locale.ROOT, "%s %.0f %.1f %.2f", name, requestsPerSecond, p99Millis, ratio);
    }
}
