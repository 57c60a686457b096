package org.adoptionportal.awaiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Decider;
import org.adoptionportal.support.Entered;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

/** Somebody who registered on paper, and comes online when Stage One has begun. */
class HandedOverTest {

    @Test
    void whatWeWaitForOfTheirsIsTheirs() {
        Entered entered = Entered.begun(1);
        entered.answersEverything();
        LocalDate today = London.today(Portal.running().bean(Clock.class));
        entered.worker()
                .submit(
                        entered.worker().get(entered.form() + "/check-answers"),
                        Map.of(
                                "receivedOn-day", Integer.toString(today.getDayOfMonth()),
                                "receivedOn-month", Integer.toString(today.getMonthValue()),
                                "receivedOn-year", Integer.toString(today.getYear())));
        new Decider(entered.worker()).accepts(entered.reference());
        Visitor person = Visitor.signedInAs(People.adopter());
        person.submit(person.get("/code"), Map.of("code", entered.code()));
        assertThat(person.get("/home").text())
                .contains("What we are waiting for", "Your medical report")
                .doesNotContain("your partner");
    }
}
