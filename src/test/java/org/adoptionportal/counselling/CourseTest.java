package org.adoptionportal.counselling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CourseTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void hasRoomUntilTheLastIsUsedOrPlanned() {
        assertThat(course(3, State.HELD, State.BOOKED).hasRoom()).isTrue();
        assertThat(course(3, State.HELD, State.BOOKED, State.OFFERED).hasRoom()).isFalse();
    }

    @Test
    void doesNotCountWhatWasMissedOrCancelled() {
        assertThat(course(1, State.MISSED, State.CANCELLED).hasRoom()).isTrue();
    }

    @Test
    void alwaysHasRoomWithoutALimit() {
        assertThat(new Course(List.of(session(State.HELD, MONDAY)), null).hasRoom()).isTrue();
    }

    @Test
    void sessionsThatTookPlaceAreHeld() {
        assertThat(course(6, State.HELD, State.MISSED, State.HELD).held()).isEqualTo(2);
    }

    @Test
    void theNextIsTheFirstThatIsBooked() {
        Instant earlier = MONDAY.minusSeconds(60);
        Course course =
                new Course(
                        List.of(
                                session(State.HELD, earlier.minusSeconds(60)),
                                session(State.BOOKED, MONDAY),
                                session(State.BOOKED, earlier)),
                        6);
        assertThat(course.next()).contains(earlier);
        assertThat(course(6, State.OFFERED).next()).isEmpty();
        assertThat(course(6, State.OFFERED).isToBook()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "OFFERED, BOOK, BOOKED",
        "OFFERED, CANCEL, CANCELLED",
        "BOOKED, BOOK, BOOKED",
        "BOOKED, HOLD, HELD",
        "BOOKED, MISS, MISSED",
        "BOOKED, CANCEL, CANCELLED"
    })
    void movesAreInTheTable(State from, Move move, State to) {
        assertThat(Moves.after(from, move)).contains(to);
    }

    @ParameterizedTest
    @CsvSource({"OFFERED, HOLD", "OFFERED, MISS"})
    void nothingTakesPlaceBeforeItIsBooked(State from, Move move) {
        assertThat(Moves.after(from, move)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"HELD", "MISSED", "CANCELLED"})
    void nothingFollowsTheEnd(State over) {
        assertThat(Moves.from(over)).isEmpty();
        assertThat(over.isOpen()).isFalse();
    }

    private static Course course(int limit, State... states) {
        return new Course(
                Stream.of(states)
                        .map(state -> session(state, state == State.OFFERED ? null : MONDAY))
                        .toList(),
                limit);
    }

    private static Session session(State state, @Nullable Instant at) {
        return new Session(1, state, LocalDate.of(2026, 2, 1), at, "", "", 0);
    }
}
