package org.adoptionportal.awaiting;

import static org.adoptionportal.awaiting.State.CHASED;
import static org.adoptionportal.awaiting.State.EXPIRED;
import static org.adoptionportal.awaiting.State.NEEDED;
import static org.adoptionportal.awaiting.State.NOT_NEEDED;
import static org.adoptionportal.awaiting.State.RECEIVED;
import static org.adoptionportal.awaiting.State.REQUESTED;
import static org.adoptionportal.awaiting.State.REVIEWED;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every way from one state to another; what is not here is refused. */
final class Steps {

    private static final Map<State, Map<Step, State>> TABLE =
            Map.of(
                    NEEDED,
                    Map.of(
                            Step.REQUEST, REQUESTED,
                            Step.RECEIVE, RECEIVED,
                            Step.DROP, NOT_NEEDED),
                    REQUESTED,
                    Map.of(
                            Step.CHASE, CHASED,
                            Step.RECEIVE, RECEIVED,
                            Step.DROP, NOT_NEEDED),
                    CHASED,
                    Map.of(
                            Step.CHASE, CHASED,
                            Step.RECEIVE, RECEIVED,
                            Step.DROP, NOT_NEEDED),
                    RECEIVED,
                    Map.of(
                            Step.REVIEW, REVIEWED,
                            Step.ASK_AGAIN, REQUESTED,
                            Step.DROP, NOT_NEEDED),
                    REVIEWED,
                    Map.of(Step.ASK_AGAIN, REQUESTED),
                    EXPIRED,
                    Map.of(Step.ASK_AGAIN, REQUESTED, Step.DROP, NOT_NEEDED),
                    NOT_NEEDED,
                    Map.of(Step.REQUEST, REQUESTED));

    private Steps() {}

    static Optional<State> after(State state, Step step) {
        return Optional.ofNullable(TABLE.getOrDefault(state, Map.of()).get(step));
    }

    /** What can be recorded now, in the order of the work. */
    static List<Step> from(State state) {
        return TABLE.getOrDefault(state, Map.of()).keySet().stream().sorted().toList();
    }
}
