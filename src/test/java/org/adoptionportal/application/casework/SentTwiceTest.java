package org.adoptionportal.application.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Decider;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

/** A form that is sent again, by a double click or by going back, is carried out once. */
class SentTwiceTest {

    private static final String ACCEPT = "Accept and keep this letter";
    private static final String DECLINE = "Decline and keep this letter";

    private final Person person = People.adopter();
    private final Decider decider = Decider.any();
    private final Visitor worker = decider.visitor();

    @Test
    void accepting() {
        Page letter = decider.acceptance(Applicant.whoSent(person).reference());
        assertThat(worker.press(letter, ACCEPT).status()).isEqualTo(200);
        Page again = worker.press(letter, ACCEPT);
        assertThat(again.status()).isEqualTo(200);
        assertThat(worker.history(again))
                .containsOnlyOnce("Registration accepted: Stage One began");
    }

    @Test
    void decliningThenTelling() {
        Page letter = refusal(Applicant.whoSent(person));
        Page declined = worker.press(letter, DECLINE);
        assertThat(worker.history(worker.press(letter, DECLINE)))
                .containsOnlyOnce("Registration declined. The applicants have not been told yet");
        assertThat(tell(declined).status()).isEqualTo(200);
        assertThat(worker.history(tell(declined)))
                .containsOnlyOnce("Registration declined, after a conversation");
    }

    @Test
    void theSameFormWithOtherReasonsIsNotTheSame() {
        Page letter = refusal(Applicant.whoSent(person));
        worker.press(letter, DECLINE);
        Page other = worker.submitWith(letter, DECLINE, Map.of("reasons", "Something else"));
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
        tell(worker.press(refusal(applicant), DECLINE));
        assertThat(visitor.submit(start, Map.of()).path())
                .as("the old form begins nothing")
                .isEqualTo("/home");
        assertThat(Applicant.begins(person).reference())
                .as("a new form begins another")
                .isNotEqualTo(applicant.reference());
    }

    private Page refusal(Applicant applicant) {
        return decider.refusal(applicant.reference(), "You are moving abroad.");
    }

    private Page tell(Page declined) {
        return decider.tells(declined, London.today(Portal.running().bean(Clock.class)));
    }
}
