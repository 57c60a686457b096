package org.adoptionportal.birthfamily.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.adoptionportal.dev.MovableClock;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Relative;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever expects a baby is promised a person, on a day on which one can be there. */
class ExpectingTest {

    private final MovableClock clock = Portal.running().bean(MovableClock.class);

    @AfterEach
    void now() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-02T08:30, today, 2 December 2026",
        "2026-12-02T16:59, today, 2 December 2026",
        "2026-12-02T17:00, by 3 December 2026, 3 December 2026",
        "2026-12-04T22:00, by 7 December 2026, 7 December 2026",
        "2026-12-24T18:00, by 29 December 2026, 29 December 2026",
    })
    void theSameDayWhileWeAreThereAndTheNextWhenWeAreNot(String now, String said, String due) {
        clock.moveTo(LocalDateTime.parse(now).atZone(London.ZONE).toInstant());
        Visitor visitor = Visitor.anonymous();
        Page form = visitor.get("/talk/today");
        assertThat(form.text()).contains("A person contacts you " + said + ", in the way");
        Relative relative = Relative.valid();
        relative.answers().keySet().retainAll(List.of("ways", "telephone"));
        Page sent = visitor.submitWith(form, "Ask somebody to contact me", relative.answers());
        assertThat(sent.text()).contains("in the way that is safe To come Us · By " + due);
    }
}
