package org.adoptionportal.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.StageOne;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    @Test
    void aKeptLetterIsReadFromThere() {
        StageOne stageOne = StageOne.begun();
        Page page = stageOne.worker().get("/cases/" + stageOne.reference() + "/documents");
        assertThat(page.text()).contains("Letter of acceptance", "cannot be kept here yet");
        String letter = page.document().select("main li a.govuk-link[href*=letters]").attr("href");
        assertThat(stageOne.worker().get(letter).text()).contains("Dear ");
    }

    @Test
    void itSaysSoWhenThereIsNoneAndIsReachedFromTheCase() {
        Applicant applicant = Applicant.whoSent(People.adopter());
        Visitor worker = Visitor.signedInAs(People.staff(StaffRole.STAGE_ONE_WORKER));
        Page overview = worker.get("/cases/adoption/" + applicant.reference());
        assertThat(worker.click(overview, "Documents").text())
                .contains("No letter has been written in this case yet.");
    }
}
