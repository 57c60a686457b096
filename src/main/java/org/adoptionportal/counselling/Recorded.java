package org.adoptionportal.counselling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a worker says of a session.
 *
 * @param at when it is to be; for a booking only
 * @param place where or how; for a booking only
 * @param words for staff only; why, when it was missed or cancelled
 */
public record Recorded(Move move, @Nullable Instant at, String place, String words) {

    /** A booking. */
    public static Recorded booking(Instant at, String place) {
        return new Recorded(Move.BOOK, at, place, "");
    }

    /** Anything else that became of it. */
    public static Recorded of(Move move, String words) {
        return new Recorded(move, null, "", words);
    }

    @Override
    public String toString() {
        return "Recorded[" + move + "]";
    }
}
