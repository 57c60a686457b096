package org.adoptionportal.birthfamily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.adoptionportal.platform.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BirthFamilyCaseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final BirthFamilyCase draft =
            BirthFamilyCase.begun("AAAAA-AAAAA", Route.SELF, "anonymous:1", TODAY);

    @ParameterizedTest
    @CsvSource({
        "DRAFT, SEND, RECEIVED",
        "RECEIVED, READ, READ",
        "RECEIVED, CLOSE, CLOSED",
        "RECEIVED, WITHDRAW, WITHDRAWN",
        "READ, BEGIN, WITH_WORKER",
        "READ, CLOSE, CLOSED",
        "READ, WITHDRAW, WITHDRAWN",
        "WITH_WORKER, CLOSE, CLOSED",
        "WITH_WORKER, WITHDRAW, WITHDRAWN"
    })
    void movesAreInTheTable(Stage from, Move move, Stage to) {
        assertThat(Transitions.after(from, move)).contains(to);
    }

    @ParameterizedTest
    @EnumSource(Move.class)
    void nothingFollowsTheEnd(Move move) {
        assertThat(Transitions.after(Stage.CLOSED, move)).isEmpty();
        assertThat(Transitions.after(Stage.WITHDRAWN, move)).isEmpty();
    }

    @Test
    void nobodyBeginsBeforeItWasRead() {
        BirthFamilyCase received = draft.sent(TODAY, TODAY, false);
        assertThatExceptionOfType(Refusal.Conflict.class).isThrownBy(received::begunByWorker);
    }

    @Test
    void theirOwnFileIsAskedForAndThenFoundOrNot() {
        BirthFamilyCase followed = draft.sent(TODAY, TODAY, true).read().begunByWorker();
        assertThat(followed.file()).isEqualTo(FileState.WANTED);
        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(() -> followed.fileIs(FileState.FOUND));
        BirthFamilyCase asked = followed.fileIs(FileState.REQUESTED);
        assertThat(asked.fileIs(FileState.DESTROYED).file()).isEqualTo(FileState.DESTROYED);
        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(() -> asked.fileIs(FileState.FOUND).fileIs(FileState.NOT_FOUND));
    }

    @Test
    void noFileIsAskedForBeforeAWorkerFollowsIt() {
        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(() -> draft.sent(TODAY, TODAY, true).fileIs(FileState.REQUESTED));
    }
}
