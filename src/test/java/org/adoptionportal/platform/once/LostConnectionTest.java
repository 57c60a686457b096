package org.adoptionportal.platform.once;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.adoptionportal.support.Cable;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;

class LostConnectionTest {

    private final Once once = Portal.running().bean(Once.class);
    private final String key = UUID.randomUUID().toString();
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void isNothingThatAnybodyIsToldOf() {
        assertThat(send()).isEqualTo(new Outcome("done 2", false));
        assertThat(send()).isEqualTo(new Outcome("done 2", true));
    }

    private Outcome send() {
        return once.perform("persona:1", "POST /things", key, Map.of(), this::decide);
    }

    private String decide() {
        if (asked.incrementAndGet() == 1) {
            Cable.cut();
        }
        return "done " + asked.get();
    }
}
