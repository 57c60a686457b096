package org.adoptionportal.application.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Decider;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

/** A worker looks at the letter before they decide; what they saw is what is kept. */
class AnswerLetterTest {

    private static final String LOOK = "Look at the letter with these words";
    private static final String ACCEPT = "Accept and keep this letter";
    private static final String DECLINE = "Decline and keep this letter";

    private final Applicant applicant = Applicant.whoSent(People.adopter());
    private final String reference = applicant.reference();
    private final Decider decider = Decider.any();
    private final Visitor worker = decider.visitor();

    @Test
    void theLetterThatAcceptsSaysWhatComesNext() {
        Page letter = decider.acceptance(reference);
        assertThat(sheet(letter))
                .contains("Dear Robin Fenwick,", "1 Example Lane Wherryford AB1 2CD", reference)
                .contains("Stage One is planned to end by", "Stage One takes up to 2 months.")
                .contains("01632 960150", "complain")
                .doesNotContain("{");
        assertThat(worker.get(Decider.path(reference)).text())
                .as("nothing is decided by looking")
                .contains("Accept or decline the registration");
    }

    @Test
    void whatWasSeenIsKeptAndTheApplicantReadsIt() {
        Page seen = look(decider.acceptance(reference), "We enjoyed <b>meeting</b> you.");
        assertThat(sheet(seen)).contains("We enjoyed <b>meeting</b> you.");
        Page accepted = worker.press(seen, ACCEPT);
        Page kept = worker.get(Decider.path(reference) + "/letters/" + Decider.letterOn(accepted));
        assertThat(sheet(kept)).isEqualTo(sheet(seen));
        Page home = applicant.home();
        Page own = applicant.visitor().get(path(home));
        assertThat(own.heading()).startsWith("Your letter of ");
        assertThat(sheet(own)).isEqualTo(sheet(seen));
    }

    @Test
    void reasonsCanBeChangedBeforeTheyAreSent() {
        Page first = decider.refusal(reference, "You are moving abroad.\n\nWe need you here.");
        assertThat(first.document().select(".portal-sheet p").eachText())
                .contains("You are moving abroad.", "We need you here.");
        assertThat(first.value("reasons")).contains("You are moving abroad.");
        Page second =
                worker.submitWith(first, LOOK, Map.of("reasons", "You told us that you move."));
        assertThat(sheet(second)).contains("You told us that you move.").doesNotContain("abroad");
    }

    @Test
    void theLetterThatDeclinesSaysWhatPeopleCanDo() {
        assertThat(sheet(decider.refusal(reference, "You are moving abroad.")))
                .contains("You can complain", "Ombudsman", "Please look after yourself")
                .doesNotContain("Independent Review", "{");
    }

    @Test
    void wordsThatWereNotLookedAtAreShownBeforeTheyAreKept() {
        Page seen = decider.refusal(reference, "You are moving abroad.");
        Page again = worker.submitWith(seen, DECLINE, Map.of("reasons", "You told us you move."));
        assertThat(again.status()).isEqualTo(412);
        assertThat(again.errors())
                .containsExactly(
                        "The letter has changed since you looked at it. This is the letter now.");
        assertThat(sheet(again)).contains("You told us you move.");
        assertThat(worker.press(again, DECLINE).text()).contains("Declined, not told yet");
    }

    @Test
    void whoIsTooLateLosesNothing() {
        Page old = decider.refusal(reference, "You are moving abroad.");
        new Decider(Visitor.signedInAs(People.staff(StaffRole.MANAGER))).accepts(reference);
        Page late = worker.press(old, DECLINE);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.text()).contains("Somebody changed this application");
        assertThat(late.value("reasons")).isEqualTo("You are moving abroad.");
        Page after = worker.submitWith(late, "Look at the letter", Map.of());
        assertThat(after.status()).isEqualTo(409);
        assertThat(after.value("reasons")).isEqualTo("You are moving abroad.");
    }

    @Test
    void decliningNeedsReasonsAndNotTooMany() {
        Page none = decider.refusal(reference, "  ");
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.errors())
                .containsExactly("Enter the reasons, in words the applicants can read");
        Page many = decider.refusal(reference, "a".repeat(3001));
        assertThat(many.errors()).containsExactly("Use 3000 characters or fewer for the reasons");
        assertThat(many.value("reasons")).hasSize(3001);
    }

    @Test
    void aPersonalLineIsALine() {
        Page letter = look(decider.acceptance(reference), "a".repeat(501));
        assertThat(letter.errors())
                .containsExactly("Use 500 characters or fewer for the personal line");
    }

    @Test
    void aRoleThatDoesNotDecideWritesNoLetter() {
        Visitor triage = Visitor.signedInAs(People.staff(StaffRole.TRIAGE));
        assertThat(triage.ask(Decider.path(reference) + "/acceptance").status()).isEqualTo(403);
        assertThat(triage.ask(Decider.path(reference) + "/refusal").status()).isEqualTo(403);
    }

    private Page look(Page letter, String personalLine) {
        return worker.submitWith(letter, LOOK, Map.of("personalLine", personalLine));
    }

    private static String path(Page home) {
        return home.document().select("a[href*=/letters/]").attr("href");
    }

    private static String sheet(Page page) {
        return page.document().select(".portal-sheet").text();
    }
}
