package org.adoptionportal.records;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.adoptionportal.casefile.CaseFiles;
import org.adoptionportal.clock.Hold;

/** The breaks that a person takes: while one lasts nothing is chased, and its days do not count. */
@Singleton
class Rests {

    private final RestRepository rests;
    private final CaseFiles cases;

    Rests(RestRepository rests, CaseFiles cases) {
        this.rests = rests;
        this.cases = cases;
    }

    void begin(long requestId, LocalDate day) {
        cases.rest(requestId, day);
    }

    /** The day on which the person is ready again counts. */
    void end(long requestId, LocalDate from, LocalDate today) {
        cases.resume(requestId);
        if (today.isAfter(from)) {
            rests.add(requestId, from, today.minusDays(1));
        }
    }

    /** For a request that is over. */
    void stop(long requestId) {
        cases.resume(requestId);
    }

    List<Hold> of(long requestId) {
        return rests.of(requestId).stream()
                .map(row -> new Hold(row.fromDay(), row.toDay()))
                .toList();
    }
}
