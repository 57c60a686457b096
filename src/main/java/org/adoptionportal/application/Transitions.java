package org.adoptionportal.application;

import static org.adoptionportal.application.Stage.DECLINED;
import static org.adoptionportal.application.Stage.DECLINED_UNTOLD;
import static org.adoptionportal.application.Stage.FORGOTTEN;
import static org.adoptionportal.application.Stage.REGISTERED;
import static org.adoptionportal.application.Stage.REGISTERING;
import static org.adoptionportal.application.Stage.STAGE_ONE;
import static org.adoptionportal.application.Stage.WITHDRAWN;

import java.util.Map;
import java.util.Optional;

/** Every way from one stage to another; what is not here is refused. */
final class Transitions {

    private static final Map<Stage, Map<Move, Stage>> TABLE =
            Map.of(
                    REGISTERING,
                            Map.of(
                                    Move.SUBMIT,
                                    REGISTERED,
                                    Move.WITHDRAW,
                                    WITHDRAWN,
                                    Move.FORGET,
                                    FORGOTTEN),
                    REGISTERED,
                            Map.of(
                                    Move.ACCEPT, STAGE_ONE,
                                    Move.DECLINE, DECLINED_UNTOLD,
                                    Move.WITHDRAW, WITHDRAWN),
                    DECLINED_UNTOLD, Map.of(Move.RECORD_TOLD, DECLINED, Move.WITHDRAW, WITHDRAWN),
                    STAGE_ONE, Map.of(Move.WITHDRAW, WITHDRAWN),
                    WITHDRAWN, Map.of(Move.FORGET, FORGOTTEN));

    private Transitions() {}

    static Optional<Stage> after(Stage stage, Move move) {
        return Optional.ofNullable(TABLE.getOrDefault(stage, Map.of()).get(move));
    }
}
