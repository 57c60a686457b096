package org.adoptionportal.counselling;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of a case, oldest first, and how many there may be.
 *
 * @param limit with what was agreed on top; null when there may be any number
 */
public record Course(List<Session> sessions, @Nullable Integer limit) {

    /** How many took place. */
    public int held() {
        return (int) sessions.stream().filter(each -> each.state() == State.HELD).count();
    }

    /** Whether one more may be offered. */
    public boolean hasRoom() {
        return limit == null
                || sessions.stream().filter(each -> each.state().counts()).count() < limit;
    }

    /** Whether somebody has to agree a time. */
    public boolean isToBook() {
        return sessions.stream().anyMatch(each -> each.state() == State.OFFERED);
    }

    /** When the next that is booked begins, be it past or still to come; empty without one. */
    public Optional<Instant> next() {
        return sessions.stream()
                .filter(each -> each.state() == State.BOOKED)
                .map(Session::at)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }
}
