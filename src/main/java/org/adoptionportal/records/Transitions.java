package org.adoptionportal.records;

import static org.adoptionportal.records.Stage.CLOSED;
import static org.adoptionportal.records.Stage.FINDING;
import static org.adoptionportal.records.Stage.FORGOTTEN;
import static org.adoptionportal.records.Stage.PREPARING;
import static org.adoptionportal.records.Stage.RECEIVED;
import static org.adoptionportal.records.Stage.TELLING;
import static org.adoptionportal.records.Stage.WITHDRAWN;
import static org.adoptionportal.records.Stage.WRITING;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.adoptionportal.records.holder.Route;
import org.jspecify.annotations.Nullable;

/**
 * Every way from one stage to another, and what must have happened before something is given; what
 * is not here is refused.
 */
final class Transitions {

    private static final Map<Stage, Map<Move, Stage>> TABLE =
            Map.of(
                    WRITING, Map.of(Move.SEND, RECEIVED, Move.FORGET, FORGOTTEN),
                    RECEIVED, working(RECEIVED, Map.of(Move.IDENTIFY, FINDING)),
                    FINDING, working(FINDING, searching(FINDING)),
                    PREPARING, working(PREPARING, searching(PREPARING)),
                    TELLING, working(TELLING, telling()),
                    CLOSED, Map.of(),
                    WITHDRAWN, Map.of());

    /** What birth details wait for, by the way that leads to them. */
    private static final Map<Route, Set<Need>> BEFORE_BIRTH_DETAILS =
            Map.of(
                    Route.AFTER_INTERVIEW, Set.of(Need.INTERVIEW),
                    Route.BY_REGISTRAR, Set.of(),
                    Route.BY_AGENCY, Set.of());

    private Transitions() {}

    static Optional<Stage> after(Stage stage, Move move) {
        return Optional.ofNullable(TABLE.getOrDefault(stage, Map.of()).get(move));
    }

    /**
     * What must have happened before this is proposed, approved or given.
     *
     * @param route null while it is not known
     */
    static Set<Need> before(Gift gift, @Nullable Route route) {
        return switch (gift) {
            case BIRTH_DETAILS ->
                    route == null
                            ? Set.of(Need.ROUTE)
                            : BEFORE_BIRTH_DETAILS.getOrDefault(route, Set.of());
            case FROM_FILE -> Set.of(Need.FILE);
            case NO_FILE -> Set.of();
        };
    }

    private static Map<Move, Stage> working(Stage stage, Map<Move, Stage> more) {
        Map<Move, Stage> moves = new HashMap<>(more);
        List.of(Move.KNOW_ORDER, Move.REST, Move.RESUME).forEach(move -> moves.put(move, stage));
        moves.put(Move.CLOSE, CLOSED);
        moves.put(Move.WITHDRAW, WITHDRAWN);
        return Map.copyOf(moves);
    }

    private static Map<Move, Stage> searching(Stage stage) {
        return Map.of(
                Move.SAY_WHOSE, stage,
                Move.ASK_FOR_FILE, stage,
                Move.RECORD_FILE, PREPARING,
                Move.ASK_REGISTRAR, stage,
                Move.RECORD_REGISTRAR, stage,
                Move.PROPOSE, TELLING);
    }

    private static Map<Move, Stage> telling() {
        return Map.of(
                Move.ASK_FOR_FILE, TELLING,
                Move.RECORD_FILE, TELLING,
                Move.ASK_REGISTRAR, TELLING,
                Move.RECORD_REGISTRAR, TELLING,
                Move.PROPOSE, TELLING,
                Move.APPROVE, TELLING,
                Move.SEND_BACK, TELLING,
                Move.GIVE, TELLING);
    }
}
