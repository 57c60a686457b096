package org.adoptionportal.application.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Answered;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Changes;
import org.adoptionportal.support.Decider;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Rows;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

/** Somebody changes a section after they sent it. */
class ChangeTest {

    private static final String KEEP = "Accept and keep this letter";

    private final Person person = People.adopter();
    private final Applicant applicant = Applicant.whoSent(person);
    private final Visitor self = applicant.visitor();
    private final String form = "/registrations/" + applicant.reference();
    private final Visitor worker = Visitor.signedInAs(People.staff(StaffRole.STAGE_ONE_WORKER));
    private final String casePage = "/cases/adoption/" + applicant.reference();

    @Test
    void whatWasSentStandsUntilTheChangeIsSentWithAReason() {
        Page answers = self.get(form + "/answers");
        Page offer = self.click(answers, "Change Your home");
        Page first = self.press(offer, "Start changing");
        assertThat(first.value("town")).isEqualTo("Wherryford");
        Page second = moves("Tallowford");
        Page check = self.submit(second, Answered.page("home", "living"));
        assertThat(check.text()).contains("Tallowford", "Why are you changing this?");
        assertThat(self.get(form + "/answers").text())
                .contains("Wherryford", "Being changed")
                .doesNotContain("Tallowford");
        assertThat(worker.get(casePage).text())
                .contains("Your home: they are changing it", "Wherryford")
                .doesNotContain("Tallowford");
        Page sent = self.submitWith(check, "Send the change", Map.of("reason", "We have moved"));
        assertThat(sent.path()).isEqualTo(form + "/answers");
        assertThat(sent.text())
                .contains("by you", "We have moved", "Before: Wherryford Now: Tallowford")
                .doesNotContain("Being changed", "Before: AB1 2CD");
    }

    @Test
    void theWorkerReadsWhatIsDifferentAndSaysSo() {
        Changes.writes(self, form, "home", "address", "town", "Tallowford");
        Changes.sends(self, form, "home", "We have moved");
        Page page = worker.get(casePage);
        assertThat(page.text())
                .contains("Read what the applicants changed", "by Robin Fenwick", "We have moved")
                .contains("Before: Wherryford Now: Tallowford");
        assertThat(worker.history(page)).contains("Answers changed: Your home");
        assertThat(worker.press(page, "I have read the changes").text())
                .contains("Accept or decline the registration")
                .doesNotContain("Read what the applicants changed");
        assertThat(applicant.home().text()).doesNotContain("Answers changed", "Changes of answers");
    }

    @Test
    void whoeverDecidesOnWhatIsOutOfDateIsAskedToLookAgain() {
        Decider decider = new Decider(worker);
        Page before = decider.acceptance(applicant.reference());
        Changes.writes(self, form, "home", "address", "town", "Tallowford");
        Page opened = decider.acceptance(applicant.reference());
        Changes.sends(self, form, "home", "We have moved");
        assertThat(worker.press(before, KEEP).status()).isEqualTo(412);
        assertThat(worker.press(opened, KEEP).status()).isEqualTo(412);
        assertThat(decider.accepts(applicant.reference()).text())
                .contains("Agree the Stage One plan");
    }

    @Test
    void anOpenSectionHoldsUpNoDecisionAndIsSentInStageOne() {
        Page before = new Decider(worker).acceptance(applicant.reference());
        Changes.writes(self, form, "home", "address", "town", "Tallowford");
        assertThat(worker.press(before, KEEP).text()).contains("Stage One");
        assertThat(Changes.sends(self, form, "home", "We have moved").status()).isEqualTo(200);
        assertThat(worker.get(casePage).text())
                .contains("Read what the applicants changed", "Tallowford");
    }

    @Test
    void leavingItAsItWasForgetsWhatWasWritten() {
        Changes.writes(self, form, "home", "address", "town", "Tallowford");
        Page check = self.get(Changes.page(form, "home"));
        Page left = self.press(check, "Leave it as it was");
        assertThat(left.text()).contains("Wherryford").doesNotContain("Tallowford");
        assertThat(Changes.opens(self, form, "home").value("town")).isEqualTo("Wherryford");
        assertThat(self.get(form + "/answers").text()).doesNotContain("What has changed");
    }

    @Test
    void openingTwiceLosesNothing() {
        Page offer = self.get(Changes.page(form, "home"));
        Page another = self.get(Changes.page(form, "home"));
        self.press(offer, "Start changing");
        moves("Tallowford");
        assertThat(self.press(another, "Start changing").value("town")).isEqualTo("Tallowford");
        assertThat(self.press(offer, "Start changing").value("town")).isEqualTo("Tallowford");
    }

    @Test
    void aChangeNeedsAReasonAndSomethingChanged() {
        Changes.opens(self, form, "home");
        assertThat(Changes.sends(self, form, "home", "We have moved").errors())
                .containsExactly(
                        "You have not changed anything yet. Change an answer, or leave it as it"
                                + " was.");
        moves("Tallowford");
        Page refused = Changes.sends(self, form, "home", " ");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).containsExactly("Enter why this changes, in a few words");
        Page long500 = Changes.sends(self, form, "home", "x".repeat(501));
        assertThat(long500.errors()).containsExactly("Use 500 characters or fewer for the reason");
        assertThat(long500.value("reason")).hasSize(501);
    }

    @Test
    void whatIsIncompleteOrAgainstTheRulesIsNotSent() {
        Changes.writes(self, form, "home", "address", "town", "");
        Page refused = Changes.sends(self, form, "home", "We have moved");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).hasSize(1);
        assertThat(refused.value("reason")).isEqualTo("We have moved");
        Changes.writes(self, form, "referees", "1", "referee-1-relative", "yes");
        Page two = Changes.saves(self, form, "referees", "2", "referee-2-relative", "yes");
        assertThat(two.errors()).hasSize(1);
        assertThat(Changes.sends(self, form, "referees", "They are").status()).isEqualTo(422);
        Changes.writes(self, form, "you", "birth", "date-of-birth-year", "2015");
        assertThat(Changes.sends(self, form, "you", "I am young").status()).isEqualTo(422);
        assertThat(worker.get(casePage).text()).contains("27 March 1985");
    }

    @Test
    void whoAppliesAndWhatWasDeclaredStays() {
        for (String section : new String[] {"applying", "declaration"}) {
            Page fixed = self.get(Changes.page(form, section));
            assertThat(fixed.text()).contains("call us").doesNotContain("Start changing");
        }
        assertThat(self.get(form + "/answers").hasLink("Change Who is applying")).isFalse();
    }

    @Test
    void theCaseIsCalledAndFoundByWhatIsTrueNow() {
        Changes.writes(self, form, "you", "name", "last-name", "Tallow");
        Changes.sends(self, form, "you", "I have married");
        assertThat(worker.get(casePage).heading()).isEqualTo("Robin Tallow");
        Page found = worker.submit(worker.get("/search"), Map.of("name", "Robin Tallow"));
        assertThat(found.text()).contains(applicant.reference());
    }

    @Test
    void whatIsTypedWhenItIsOverIsStillOnThePage() {
        Changes.writes(self, form, "home", "address", "town", "Tallowford");
        Page open = self.get(applicant.pageOf("home", "address"));
        Page check = self.get(Changes.page(form, "home"));
        Page end = worker.get(casePage);
        worker.submitWith(end, "End this application", Map.of("endReason", "WITHDREW"));
        Page late = self.submit(open, Map.of("town", "Latecombe"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.errors()).hasSize(1);
        assertThat(late.text()).contains("This application has ended");
        assertThat(late.value("town")).isEqualTo("Latecombe");
        Page unsent = self.submitWith(check, "Send the change", Map.of("reason", "We moved"));
        assertThat(unsent.status()).isEqualTo(409);
        assertThat(unsent.text()).contains("This application has ended", "We moved");
        assertThat(worker.get(casePage).text())
                .contains("Wherryford")
                .doesNotContain("Tallowford", "Being changed at the moment");
        assertThat(open()).isZero();
    }

    @Test
    void beforeItIsSentThereIsNothingToChangeAlone() {
        Applicant draft = Applicant.begins(People.adopter());
        String tasks = "/registrations/" + draft.reference();
        assertThat(draft.visitor().get(Changes.page(tasks, "home")).path()).isEqualTo(tasks);
    }

    private Page moves(String town) {
        return Changes.saves(self, form, "home", "address", "town", town);
    }

    private long open() {
        return Rows.count(
                "SELECT COUNT(*) FROM answer_section s JOIN case_party p"
                        + " ON p.case_id = s.application_id"
                        + " WHERE s.reopened_for IS NOT NULL AND p.persona_id = ?",
                person.personaId());
    }
}
