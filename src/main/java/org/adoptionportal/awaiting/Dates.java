package org.adoptionportal.awaiting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of something awaited.
 *
 * @param askedOn when it was asked for last, from which the chase date counts
 * @param chases how often it was asked for again
 */
record Dates(
        @Nullable LocalDate requestedOn,
        @Nullable LocalDate askedOn,
        @Nullable LocalDate chaseOn,
        int chases,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate expiresOn) {

    static Dates requested(LocalDate on, LocalDate chaseOn) {
        return new Dates(on, on, chaseOn, 0, null, null, null);
    }

    Dates chased(LocalDate on, LocalDate nextChase) {
        return new Dates(requestedOn, on, nextChase, chases + 1, null, null, null);
    }

    Dates received(LocalDate on) {
        return new Dates(requestedOn, askedOn, null, chases, on, null, null);
    }

    Dates reviewed(LocalDate on, @Nullable LocalDate expires) {
        return new Dates(requestedOn, askedOn, null, chases, receivedOn, on, expires);
    }

    Dates dropped() {
        return new Dates(requestedOn, askedOn, null, chases, receivedOn, null, null);
    }
}
