package org.adoptionportal.counselling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One session. Days are days in London.
 *
 * @param at when it is or was; null before it is booked
 * @param place where or how, as the person reads it; may be empty
 * @param words what a worker wrote at the last move; may be empty, for staff only
 */
public record Session(
        long id,
        State state,
        LocalDate offeredOn,
        @Nullable Instant at,
        String place,
        String words,
        int version) {

    /** What a worker can record of it now. */
    public List<Move> moves() {
        return Moves.from(state);
    }

    @Override
    public String toString() {
        return "Session[" + id + " " + state + "]";
    }
}
