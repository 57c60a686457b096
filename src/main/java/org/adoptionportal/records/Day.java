package org.adoptionportal.records;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;

/** Accepts the day of something that a worker records. */
@Singleton
class Day {

    /** The name of the field. */
    static final String ON = "on";

    private final Clock clock;

    Day(Clock clock) {
        this.clock = clock;
    }

    /**
     * The day, if it has come and is not before the request.
     *
     * @throws Refusal.Invalid naming {@link #ON}
     */
    LocalDate checked(RecordsRequest request, LocalDate on) {
        LocalDate received = request.progress().on(Milestone.RECEIVED);
        if (on.isAfter(today())) {
            throw wrong("Enter today or an earlier day");
        }
        if (received != null && on.isBefore(received)) {
            throw wrong("Enter a day from %s on".formatted(London.date(received)));
        }
        return on;
    }

    LocalDate today() {
        return London.today(clock);
    }

    private static Refusal wrong(String fault) {
        return new Refusal.Invalid(fault, Map.of(ON, fault));
    }
}
