package org.adoptionportal.platform.once;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.adoptionportal.support.Jobs;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;

class PurgeTest {

    private final Ledger ledger = Portal.running().bean(Ledger.class);
    private final Instant now = Portal.running().bean(Clock.class).instant();

    @Test
    void forgetsKeysAfterSevenDaysAndNotBefore() {
        Entry old = entered(now.minus(Duration.ofDays(7).plusSeconds(1)));
        Entry recent = entered(now.minus(Duration.ofDays(7).minusMinutes(5)));

        Jobs.run("once-purge");

        assertThat(ledger.findById(old.id())).isEmpty();
        assertThat(ledger.findById(recent.id())).contains(recent);
    }

    private Entry entered(Instant at) {
        Entry.Key id = new Entry.Key("persona:1", "POST /old", UUID.randomUUID().toString());
        return ledger.save(new Entry(id, "0".repeat(64), "done", at));
    }
}
