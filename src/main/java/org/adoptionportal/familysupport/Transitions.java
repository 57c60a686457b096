package org.adoptionportal.familysupport;

import java.util.Map;
import java.util.Optional;
import org.adoptionportal.platform.error.Refusal;

/** Every way from one stage to another; what is not here is refused. */
final class Transitions {

    private static final Map<Stage, Map<Move, Stage>> TABLE =
            Map.of(
                    Stage.DRAFT,
                            Map.of(
                                    Move.SEND, Stage.RECEIVED,
                                    Move.FORGET, Stage.FORGOTTEN),
                    Stage.RECEIVED,
                            Map.of(
                                    Move.RECORD, Stage.RECEIVED,
                                    Move.TRIAGE, Stage.TRIAGED,
                                    Move.PASS_ON, Stage.PASSED_ON,
                                    Move.CLOSE, Stage.CLOSED,
                                    Move.WITHDRAW, Stage.WITHDRAWN),
                    Stage.TRIAGED,
                            Map.of(
                                    Move.RECORD, Stage.TRIAGED,
                                    Move.TRIAGE, Stage.TRIAGED,
                                    Move.START_ASSESSMENT, Stage.ASSESSING,
                                    Move.PASS_ON, Stage.PASSED_ON,
                                    Move.CLOSE, Stage.CLOSED,
                                    Move.WITHDRAW, Stage.WITHDRAWN),
                    Stage.ASSESSING,
                            Map.of(
                                    Move.RECORD, Stage.ASSESSING,
                                    Move.FINISH_ASSESSMENT, Stage.ASSESSED,
                                    Move.CLOSE, Stage.CLOSED,
                                    Move.WITHDRAW, Stage.WITHDRAWN),
                    Stage.ASSESSED,
                            Map.of(
                                    Move.RECORD, Stage.ASSESSED,
                                    Move.CLOSE, Stage.CLOSED,
                                    Move.WITHDRAW, Stage.WITHDRAWN));

    private Transitions() {}

    static Optional<Stage> after(Stage stage, Move move) {
        return Optional.ofNullable(TABLE.getOrDefault(stage, Map.of()).get(move));
    }

    /**
     * As {@link #after}.
     *
     * @throws Refusal.Conflict if it cannot be done there
     */
    static Stage next(Stage stage, Move move) {
        return after(stage, move)
                .orElseThrow(() ->
                        new Refusal.Conflict(
                                "This cannot be done now, because of where the request stands."
                                        + " Look at it again."));
    }

    static boolean allow(Stage stage, Move move) {
        return after(stage, move).isPresent();
    }
}
