package org.adoptionportal.application;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.adoptionportal.casefile.TakenBy;
import org.adoptionportal.platform.error.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TransitionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** Written out a second time, so that a change of the table is a decision and no slip. */
    private static final Map<String, Stage> DECLARED =
            Map.ofEntries(
                    entry("REGISTERING SUBMIT", Stage.REGISTERED),
                    entry("REGISTERED ACCEPT", Stage.STAGE_ONE),
                    entry("REGISTERED DECLINE", Stage.DECLINED_UNTOLD),
                    entry("DECLINED_UNTOLD RECORD_TOLD", Stage.DECLINED),
                    entry("REGISTERING WITHDRAW", Stage.WITHDRAWN),
                    entry("REGISTERED WITHDRAW", Stage.WITHDRAWN),
                    entry("DECLINED_UNTOLD WITHDRAW", Stage.WITHDRAWN),
                    entry("STAGE_ONE WITHDRAW", Stage.WITHDRAWN),
                    entry("REGISTERING FORGET", Stage.FORGOTTEN),
                    entry("WITHDRAWN FORGET", Stage.FORGOTTEN));

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void onlyDeclaredMovesAreMade(Stage stage, Move move) {
        Stage expected = DECLARED.get(stage + " " + move);
        Application before = at(stage);
        if (expected == null) {
            assertThatThrownBy(() -> moved(before, move)).isInstanceOf(Refusal.Conflict.class);
        } else {
            assertThat(moved(before, move).stage()).isEqualTo(expected);
        }
    }

    static Stream<Arguments> everyPair() {
        return Arrays.stream(Stage.values())
                .flatMap(stage ->
                        Arrays.stream(Move.values()).map(move -> Arguments.of(stage, move)));
    }

    private static Application moved(Application application, Move move) {
        return switch (move) {
            case SUBMIT -> application.submitted(1, DAY);
            case ACCEPT -> application.accepted(DAY);
            case DECLINE -> application.declined(DAY);
            case WITHDRAW -> application.withdrawn(DAY);
            case RECORD_TOLD -> application.told(DAY);
            case FORGET -> application.forgotten();
        };
    }

    private static Application at(Stage stage) {
        return new Application(
                1,
                "22222-22222",
                stage,
                TakenBy.ONLINE,
                1,
                DAY,
                DAY,
                DAY,
                null,
                null,
                null,
                null,
                0,
                0);
    }
}
