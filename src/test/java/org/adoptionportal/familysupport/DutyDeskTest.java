package org.adoptionportal.familysupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;

class DutyDeskTest {

    private final DutyDesk desk = Portal.running().bean(DutyDesk.class);

    @Test
    void whileWeAreOpenItIsReadNow() {
        DutyDesk.Promise promise = desk.at(at("2026-03-04T10:00"));
        assertThat(promise.open()).isTrue();
        assertThat(promise.readBy()).isEqualTo(at("2026-03-04T11:00"));
        assertThat(promise.ringBy()).isEqualTo(at("2026-03-04T12:00"));
    }

    @Test
    void weOpenAndCloseOnTheHour() {
        assertThat(desk.at(at("2026-03-04T08:59")).open()).isFalse();
        assertThat(desk.at(at("2026-03-04T09:00")).open()).isTrue();
        assertThat(desk.at(at("2026-03-04T16:59")).open()).isTrue();
        assertThat(desk.at(at("2026-03-04T17:00")).open()).isFalse();
    }

    @Test
    void whatIsLeftOfTheTimeRunsOnTheNextWorkingDay() {
        assertThat(desk.at(at("2026-03-06T16:00")).ringBy()).isEqualTo(at("2026-03-09T10:00"));
    }

    @Test
    void atNightAndBeforeAHolidayWeSayWhenWeOpen() {
        DutyDesk.Promise night = desk.at(at("2026-12-24T22:00"));
        assertThat(night.open()).isFalse();
        assertThat(night.readFrom()).isEqualTo(at("2026-12-29T09:00"));
        assertThat(desk.at(at("2026-03-04T03:00")).readFrom()).isEqualTo(at("2026-03-04T09:00"));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(London.ZONE).toInstant();
    }
}
