package org.adoptionportal.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.adoptionportal.casefile.TakenBy;
import org.adoptionportal.clock.DatedRules;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;

class RangesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void howLongAStepTakesIsSaidFromTheTenthCaseOn() {
        assertThat(ranges(9).usual()).isEmpty();
        assertThat(ranges(10).usual())
                .containsOnlyKeys(Milestone.FILE_ANSWERED)
                .containsValue(new Range(14, 14));
    }

    private static Ranges ranges(int ended) {
        List<RecordsRequest> requests =
                IntStream.range(0, ended).mapToObj(RangesTest::ended).toList();
        RequestRepository repository =
                (RequestRepository)
                        Proxy.newProxyInstance(
                                RangesTest.class.getClassLoader(),
                                new Class<?>[] {RequestRepository.class},
                                (proxy, method, arguments) -> requests);
        Portal portal = Portal.running();
        return new Ranges(repository, portal.bean(DatedRules.class), portal.bean(Clock.class));
    }

    /** The file of each was there two weeks after it was asked for. */
    private static RecordsRequest ended(int number) {
        Progress progress =
                Progress.none()
                        .reached(Milestone.FILE_ASKED, DAY)
                        .reached(Milestone.FILE_ANSWERED, DAY.plusDays(14));
        return new RecordsRequest(
                number,
                "AAAAA-AAAAA",
                Stage.CLOSED,
                TakenBy.ONLINE,
                null,
                null,
                progress,
                null,
                DAY,
                DAY,
                0);
    }
}
