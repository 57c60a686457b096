package org.adoptionportal.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.adoptionportal.records.holder.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransitionsTest {

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"CLOSED", "WITHDRAWN", "FORGOTTEN"})
    void nothingFollowsAnEnd(Stage over) {
        assertThat(Move.values()).noneMatch(move -> Transitions.after(over, move).isPresent());
    }

    @Test
    void nothingIsGivenBeforeItIsKnownWhoAsks() {
        assertThat(Transitions.after(Stage.RECEIVED, Move.PROPOSE)).isEmpty();
        assertThat(Transitions.after(Stage.RECEIVED, Move.IDENTIFY)).contains(Stage.FINDING);
        assertThat(Transitions.after(Stage.FINDING, Move.IDENTIFY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"RECEIVED", "FINDING", "PREPARING", "TELLING"})
    void aBreakChangesNoStage(Stage stage) {
        assertThat(Transitions.after(stage, Move.REST)).contains(stage);
        assertThat(Transitions.after(stage, Move.RESUME)).contains(stage);
    }

    @Test
    void theInterviewComesFirstInTheOldestRegimeOnly() {
        assertThat(Transitions.before(Gift.BIRTH_DETAILS, Route.AFTER_INTERVIEW))
                .containsExactly(Need.INTERVIEW);
        assertThat(Transitions.before(Gift.BIRTH_DETAILS, Route.BY_REGISTRAR)).isEmpty();
        assertThat(Transitions.before(Gift.BIRTH_DETAILS, Route.BY_AGENCY)).isEmpty();
        assertThat(Transitions.before(Gift.BIRTH_DETAILS, null)).containsExactly(Need.ROUTE);
        assertThat(Transitions.before(Gift.FROM_FILE, Route.BY_AGENCY)).containsExactly(Need.FILE);
    }

    @Test
    void theUsualTimeIsThatOfTheMiddleEightOfTen() {
        List<Long> days = LongStream.rangeClosed(1, 10).boxed().toList();
        assertThat(Range.of(days)).isEqualTo(new Range(2, 9));
    }
}
