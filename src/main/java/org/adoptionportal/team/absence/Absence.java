package org.adoptionportal.team.absence;

import java.time.LocalDate;
import org.adoptionportal.identity.staff.Colleague;

/**
 * Somebody is away, and somebody else looks after their work.
 *
 * @param person who is away
 * @param from first day away, in London
 * @param to last day away
 * @param coverAway whether whoever covers is recorded as away on one of the days too
 * @param state as of today
 */
record Absence(
        long id,
        Colleague person,
        LocalDate from,
        LocalDate to,
        Colleague cover,
        boolean coverAway,
        State state,
        int rowVersion) {

    /** Where it stands. */
    enum State {
        COMING,
        NOW,
        OVER,
        /** Somebody ended it before its last day, or before it began. */
        ENDED
    }

    boolean isOpen() {
        return state == State.COMING || state == State.NOW;
    }
}
