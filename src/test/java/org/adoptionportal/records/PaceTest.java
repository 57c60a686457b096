package org.adoptionportal.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.adoptionportal.dev.MovableClock;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.AdoptedPerson;
import org.adoptionportal.support.Jobs;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Everybody goes at their own pace: who rests is not chased. */
class PaceTest {

    private static final String TIME_TO_ASK = "Time to ask again";

    private final MovableClock clock = Portal.running().bean(MovableClock.class);
    private final Visitor person = Visitor.anonymous();
    private final Visitor worker = Visitor.signedInAs(People.staff(StaffRole.RECORDS_COUNSELLOR));

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void nobodyIsChasedWhileThePersonRests() {
        Page tracker = sent();
        String reference = tracker.document().select("[data-reference]").text();
        Page known = act(reference, "Record that we know who they are", identity());
        act(reference, "Record whose file it is", Map.of("whose", "OURS"));
        act(reference, "Record as asked", Map.of("whom", "The county archive"));
        Page resting = person.press(person.get(tracker.path()), "I need a break");
        clock.moveBy(Duration.ofDays(90));

        Jobs.run("awaited-chases");

        assertThat(history(known)).doesNotContain(TIME_TO_ASK);
        person.press(person.get(resting.path()), "I am ready again");
        Jobs.run("awaited-chases");
        assertThat(history(known)).contains(TIME_TO_ASK);
    }

    private static Map<String, String> identity() {
        LocalDate today = London.today(Portal.running().bean(Clock.class));
        return Map.of(
                "seen", "IN_PERSON",
                "seenPapers", "A passport",
                "on-day", Integer.toString(today.getDayOfMonth()),
                "on-month", Integer.toString(today.getMonthValue()),
                "on-year", Integer.toString(today.getYear()));
    }

    private String history(Page casePage) {
        return Visitor.signedInAs(People.staff(StaffRole.RECORDS_COUNSELLOR)).history(casePage);
    }

    private Page act(String reference, String button, Map<String, String> typed) {
        return worker.submitWith(worker.get("/cases/records/" + reference), button, typed);
    }

    private Page sent() {
        Page page = person.press(person.get("/records/ask"), "Begin without an account");
        page = person.click(page, "Continue");
        for (int part = 0; part < Part.values().length; part++) {
            page = person.submit(page, AdoptedPerson.answers(1990));
        }
        return person.click(person.submit(page, Map.of()), "See how things stand");
    }
}
