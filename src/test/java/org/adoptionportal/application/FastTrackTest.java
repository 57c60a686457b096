package org.adoptionportal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Program;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

/** Workers see that somebody may begin at Stage Two, with what they answered and the rule. */
class FastTrackTest {

    private static final String SIGN = "May be on the fast track";
    private static final String ADOPTED = "Has one of you adopted a child in the UK before?";
    private static final String FOSTERS = "Is one of you an approved foster carer now?";
    private static final String KNOWN =
            "Do you hope to adopt a child who lives with you as a foster child?";

    private final Person robin = People.adopter();
    private final Person worker = People.staff(StaffRole.STAGE_ONE_WORKER);

    @Test
    void whoAdoptedBeforeMayBeOnIt() {
        Applicant applicant = sent(Map.of("adopted-before", "yes"));
        String page = casePage(applicant);
        assertThat(page).contains(SIGN, ADOPTED + " Yes", "30 December 2005", "4 months");
        assertThat(page).doesNotContain(FOSTERS + " Yes");
        assertThat(page).as("decided as ever").contains("Accept into Stage One");
    }

    @Test
    void whoFostersMayBeOnItAndProgramsOfStaffReadWhy() {
        Applicant applicant = sent(Map.of("foster-carer", "yes", "adopting-fostered", "yes"));
        String path = "/api/v1/applications/" + applicant.reference();
        assertThat(Program.of(worker).get(path).body())
                .contains(FOSTERS, KNOWN, "Statutory Guidance 2013, chapter 3");
        assertThat(Program.of(robin).get(path).body()).contains("\"fastTrack\":null");
    }

    @Test
    void whatIsNotAskedAnyMoreDoesNotCount() {
        Applicant applicant = sent(Map.of("foster-carer", "no", "adopting-fostered", "yes"));
        assertThat(casePage(applicant)).doesNotContain(SIGN);
    }

    @Test
    void applicantsAreToldThatAWorkerLooks() {
        Applicant applicant = Applicant.begins(robin);
        applicant.answersEverything(Map.of("foster-carer", "yes", "adopting-fostered", "no"));
        Page sent = applicant.sends();
        assertThat(sent.text()).contains("whether you can skip some of the steps");
        Applicant other = Applicant.begins(People.adopter());
        other.answersEverything();
        assertThat(other.sends().text()).doesNotContain("skip some of the steps");
    }

    private Applicant sent(Map<String, String> answers) {
        Applicant applicant = Applicant.begins(robin);
        applicant.answersEverything(answers);
        applicant.sends();
        return applicant;
    }

    private String casePage(Applicant applicant) {
        return Visitor.signedInAs(worker).get("/cases/adoption/" + applicant.reference()).text();
    }
}
