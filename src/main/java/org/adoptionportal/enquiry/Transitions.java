package org.adoptionportal.enquiry;

import java.util.Map;
import java.util.Optional;

/** Every way from one stage to another; what is not here is refused. */
final class Transitions {

    private static final Map<Move, Stage> WHILE_OPEN =
            Map.of(
                    Move.ANSWER, Stage.IN_TOUCH,
                    Move.CLOSE, Stage.CLOSED,
                    Move.WITHDRAW, Stage.WITHDRAWN,
                    Move.REGISTER, Stage.REGISTERED);

    private static final Map<Move, Stage> WHEN_OVER = Map.of(Move.FORGET, Stage.FORGOTTEN);

    private static final Map<Stage, Map<Move, Stage>> TABLE =
            Map.of(
                    Stage.RECEIVED, WHILE_OPEN,
                    Stage.IN_TOUCH, WHILE_OPEN,
                    Stage.CLOSED, WHEN_OVER,
                    Stage.WITHDRAWN, WHEN_OVER,
                    Stage.REGISTERED, WHEN_OVER);

    private Transitions() {}

    static Optional<Stage> after(Stage stage, Move move) {
        return Optional.ofNullable(TABLE.getOrDefault(stage, Map.of()).get(move));
    }
}
