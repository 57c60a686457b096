package org.adoptionportal.counselling;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every way from one state to another; what is not here is refused. */
final class Moves {

    private static final Map<State, Map<Move, State>> TABLE =
            Map.of(
                    State.OFFERED,
                    Map.of(Move.BOOK, State.BOOKED, Move.CANCEL, State.CANCELLED),
                    State.BOOKED,
                    Map.of(
                            Move.BOOK, State.BOOKED,
                            Move.HOLD, State.HELD,
                            Move.MISS, State.MISSED,
                            Move.CANCEL, State.CANCELLED));

    private Moves() {}

    static Optional<State> after(State state, Move move) {
        return Optional.ofNullable(TABLE.getOrDefault(state, Map.of()).get(move));
    }

    /** What can be recorded now, in the order of the work. */
    static List<Move> from(State state) {
        return TABLE.getOrDefault(state, Map.of()).keySet().stream().sorted().toList();
    }
}
