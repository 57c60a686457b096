package org.adoptionportal.birthfamily;

import java.util.Map;
import java.util.Optional;

/** Every way from one stage to another; what is not here is refused. */
final class Transitions {

    private static final Map<Stage, Map<Move, Stage>> TABLE =
            Map.of(
                    Stage.DRAFT,
                    Map.of(Move.SEND, Stage.RECEIVED, Move.FORGET, Stage.FORGOTTEN),
                    Stage.RECEIVED,
                    Map.of(
                            Move.READ, Stage.READ,
                            Move.CLOSE, Stage.CLOSED,
                            Move.WITHDRAW, Stage.WITHDRAWN),
                    Stage.READ,
                    Map.of(
                            Move.BEGIN, Stage.WITH_WORKER,
                            Move.CLOSE, Stage.CLOSED,
                            Move.WITHDRAW, Stage.WITHDRAWN),
                    Stage.WITH_WORKER,
                    Map.of(Move.CLOSE, Stage.CLOSED, Move.WITHDRAW, Stage.WITHDRAWN));

    private Transitions() {}

    static Optional<Stage> after(Stage stage, Move move) {
        return Optional.ofNullable(TABLE.getOrDefault(stage, Map.of()).get(move));
    }
}
