package org.adoptionportal.familysupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.adoptionportal.dev.MovableClock;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Jobs;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The dated rule: what is not sent or changed for three months is deleted. */
class ForgetDraftsTest {

    private final Portal portal = Portal.running();
    private final MovableClock clock = portal.bean(MovableClock.class);
    private final Requests requests = portal.bean(Requests.class);
    private final LocalDate today = London.today(portal.bean(Clock.class));
    private final Asker asker = new Asker("a browser of " + today, "198.51.100.7", null);

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void whatWasNotSentIsDeletedAfterSixMonths() {
        String old = begunOn(today.minusMonths(6).minusDays(1));
        String kept = begunOn(today.minusMonths(6));
        String changed = begunOn(today.minusMonths(7));
        clock.reset();
        portal.bean(SaveRequest.class).save(asker, changed, written -> written);
        String secret = portal.bean(GiveLink.class).give(asker, kept);

        Jobs.run("support-drafts");

        assertThat(isThere(old)).isFalse();
        assertThat(isThere(kept)).isTrue();
        assertThat(isThere(changed)).isTrue();
        assertThat(requests.linked(secret).reference()).isEqualTo(kept);
    }

    private String begunOn(LocalDate day) {
        clock.moveTo(day.atTime(LocalTime.NOON).atZone(London.ZONE).toInstant());
        return portal.bean(BeginRequest.class).begin(asker);
    }

    private boolean isThere(String reference) {
        return portal.inTransaction(_ ->
                portal.bean(RequestRepository.class).findSent(reference, asker.name()).isPresent());
    }
}
