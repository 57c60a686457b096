package org.adoptionportal.application.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

/** A form that is sent again, by a double click or by going back, is carried out once. */
class SentTwiceTest {

    private final Person person = People.adopter();
    private final Visitor worker = Visitor.signedInAs(People.staff(StaffRole.MANAGER));

    @Test
    void accepting() {
        Page open = open(Applicant.whoSent(person));
        assertThat(worker.press(open, "Accept into Stage One").status()).isEqualTo(200);
        Page again = worker.press(open, "Accept into Stage One");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text()).containsOnlyOnce("Registration accepted: Stage One began");
    }

    @Test
    void decliningThenTelling() {
        Page open = open(Applicant.whoSent(person));
        Page declined = decline(open);
        assertThat(decline(open).text())
                .containsOnlyOnce("Registration declined. The applicants have not been told yet");
        assertThat(tell(declined).status()).isEqualTo(200);
        assertThat(tell(declined).text())
                .containsOnlyOnce("Registration declined, after a conversation");
    }

    @Test
    void theSameFormWithOtherReasonsIsNotTheSame() {
        Page open = open(Applicant.whoSent(person));
        decline(open);
        Page other = worker.submitWith(open, "Decline", Map.of("reasons", "Something else"));
        assertThat(other.status()).isEqualTo(422);
    }

    @Test
    void startNowLeadsToWhatItBeganEvenWhenThatIsOver() {
        Visitor visitor = Visitor.signedInAs(person);
        Page start = visitor.get("/registrations/start");
        Page begun = visitor.submit(start, Map.of());
        assertThat(visitor.submit(start, Map.of()).path()).isEqualTo(begun.path());
        Applicant applicant = Applicant.begins(person);
        assertThat(begun.path()).endsWith(applicant.reference());
        applicant.answersEverything();
        applicant.sends();
        tell(decline(open(applicant)));
        assertThat(visitor.submit(start, Map.of()).path())
                .as("the old form begins nothing")
                .isEqualTo("/home");
        assertThat(Applicant.begins(person).reference())
                .as("a new form begins another")
                .isNotEqualTo(applicant.reference());
    }

    private Page open(Applicant applicant) {
        return worker.get("/cases/adoption/" + applicant.reference());
    }

    private Page decline(Page open) {
        return worker.submitWith(open, "Decline", Map.of("reasons", "You are moving abroad."));
    }

    private Page tell(Page declined) {
        LocalDate day = London.today(Portal.running().bean(Clock.class));
        return worker.submitWith(
                declined,
                "Record that they have been told",
                Map.of(
                        "toldOn-day", Integer.toString(day.getDayOfMonth()),
                        "toldOn-month", Integer.toString(day.getMonthValue()),
                        "toldOn-year", Integer.toString(day.getYear())));
    }
}
