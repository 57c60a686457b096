package org.adoptionportal.platform.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    @Test
    void neverRepeatsAcrossThreads() {
        Ids ids = new Ids(Clock.systemUTC(), 7);
        long different =
                IntStream.range(0, 200_000)
                        .parallel()
                        .mapToLong(i -> ids.next())
                        .distinct()
                        .count();
        assertThat(different).isEqualTo(200_000);
    }

    @Test
    void ascendsEvenWhenTheClockStandsStill() {
        Ids ids = new Ids(at("2026-03-03T10:00:00Z"), null);
        List<Long> made = LongStream.generate(ids::next).limit(100).boxed().toList();
        assertThat(made).isSorted().doesNotHaveDuplicates().allMatch(id -> id > 0);
    }

    @Test
    void laterIdsAreGreaterWhicheverInstanceMadeThem() {
        long earlier = new Ids(at("2026-03-03T10:00:00Z"), 4095).next();
        long later = new Ids(at("2026-03-03T10:00:00.000001Z"), 0).next();
        assertThat(later).isGreaterThan(earlier);
    }

    @Test
    void twoInstancesNeverMakeTheSameId() {
        Clock clock = at("2026-03-03T10:00:00Z");
        assertThat(new Ids(clock, 1).next()).isNotEqualTo(new Ids(clock, 2).next());
    }

    @Test
    void staysPositiveUntil2091() {
        assertThat(new Ids(at("2091-01-01T00:00:00Z"), 4095).next()).isPositive();
    }

    @Test
    void refusesAnInstanceNumberThatDoesNotFit() {
        assertThatThrownBy(() -> new Ids(Clock.systemUTC(), 4096))
                .hasMessageContaining("portal.instance");
    }

    @Test
    void isABean() {
        assertThat(Portal.running().bean(Ids.class).next()).isPositive();
    }
}
