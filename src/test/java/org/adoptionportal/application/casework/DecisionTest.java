package org.adoptionportal.application.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.adoptionportal.identity.Remit;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Decider;
import org.adoptionportal.support.Mailbox;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private final Person person = People.adopter();
    private final Applicant applicant = Applicant.whoSent(person);
    private final Decider decider = Decider.any();
    private final Visitor worker = decider.visitor();

    @Test
    void theWorkerReadsWhatWasSentWithItsClock() {
        Page page = open(worker);
        assertThat(page.heading()).isEqualTo("Robin Fenwick");
        assertThat(page.text())
                .contains("AB1 2CD")
                .contains("Answer to a registration of interest")
                .contains("Statutory Guidance");
    }

    @Test
    void acceptingOpensStageOneForBoth() {
        Page page = decider.accepts(applicant.reference());
        assertThat(page.text()).contains("Agree the Stage One plan");
        assertThat(applicant.home().heading()).isEqualTo("You are in Stage One");
        assertThat(Mailbox.awaitTo(person.email(), 2).getLast().text())
                .doesNotContain("Stage")
                .doesNotContain(applicant.reference());
    }

    @Test
    void aDeclinedApplicantSeesNothingUntilTold() {
        Page declined = decider.declines(applicant.reference(), "You are moving abroad.");
        assertThat(declined.text()).contains("Tell the applicants");
        assertThat(applicant.home().heading()).isEqualTo("We have your registration of interest");
        assertThat(applicant.home().text()).doesNotContain("eclined");
        assertThat(Mailbox.allTo(person.email())).hasSizeLessThanOrEqualTo(1);
        decider.tells(declined, London.today(Portal.running().bean(Clock.class)));
        assertThat(applicant.home().heading())
                .isEqualTo("We are not taking your registration further");
        assertThat(applicant.home().text()).contains("You are moving abroad.");
    }

    @Test
    void nobodyCanHaveBeenToldTomorrow() {
        Page declined = decider.declines(applicant.reference(), "You are moving abroad.");
        LocalDate tomorrow = London.today(Portal.running().bean(Clock.class)).plusDays(1);
        assertThat(decider.tells(declined, tomorrow).errors())
                .containsExactly("The day must be from the day of the decision until today");
    }

    @Test
    void aRoleThatDoesNotDecideReadsOnly() {
        Visitor triage = Visitor.signedInAs(People.staff(StaffRole.TRIAGE));
        assertThat(open(triage).text()).doesNotContain("Accept into Stage One");
    }

    @Test
    void aRoleThatDecidesElsewhereReadsOnlyHere() {
        Remit here = new Remit(StaffRole.TRIAGE, 1);
        Remit elsewhere = new Remit(StaffRole.MANAGER, 2);
        Visitor visitor = Visitor.signedInAs(People.staffWith(here, elsewhere));
        assertThat(open(visitor).text()).doesNotContain("Accept into Stage One");
        assertThat(visitor.ask(path() + "/acceptance").status()).isEqualTo(403);
    }

    @Test
    void aWorkerOfAnotherCouncilFindsNothing() {
        Visitor elsewhere = Visitor.signedInAs(People.staffOf(2, StaffRole.STAGE_ONE_WORKER));
        assertThat(elsewhere.ask(path()).status()).isEqualTo(404);
        assertThat(elsewhere.get("/worklist").text()).doesNotContain(applicant.reference());
    }

    private Page open(Visitor visitor) {
        return visitor.get(path());
    }

    private String path() {
        return "/cases/adoption/" + applicant.reference();
    }
}
