package org.adoptionportal.application.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.CaseProgram;
import org.adoptionportal.support.Changes;
import org.adoptionportal.support.Entered;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.StageOne;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

/** All of a case on one page. */
class PrintTest {

    private final StageOne case1 = StageOne.begun();
    private final String path = "/cases/adoption/" + case1.reference();

    @Test
    void everythingUnderItsHeadingWithWhoPrintedIt() {
        case1.asksForAll();
        case1.records("DBS check, Robin Fenwick", "RECEIVE", "It came by post");
        Visitor applicant = case1.applicant().visitor();
        String form = "/registrations/" + case1.reference();
        Changes.writes(applicant, form, "home", "address", "town", "Tallowford");
        Changes.sends(applicant, form, "home", "We have moved");
        Page print = case1.worker().click(case1.worker().get(path), "Print all of it");
        assertThat(print.document().select("main h2.govuk-heading-m").eachText())
                .containsExactly(
                        "Where it stands",
                        "The time we have",
                        "What they told us",
                        "What has changed since it was sent",
                        "What we wait for",
                        "What has happened: they can read this too",
                        "What has happened: only staff read this");
        assertThat(print.text())
                .contains("Printed on", "by Sam Okoro", "Due by", "Referee Number 3")
                .contains("Before: Wherryford", "Now: Tallowford", "We have moved")
                .contains("DBS check, Robin Fenwick Received. Came on", "It came by post")
                .contains("Registration accepted", "Received: DBS check, Robin Fenwick");
        assertThat(print.document().select("main form:not(.portal-no-print)")).isEmpty();
    }

    @Test
    void itIsNotedThatItWasPrinted() {
        case1.worker().get(path + "/print");
        CaseProgram manager = CaseProgram.of(People.staff(StaffRole.MANAGER), case1.reference());
        assertThat(manager.get("/openings").json().get("items").get(0).get("what"))
                .extracting(what -> what.getStringValue())
                .isEqualTo("PRINTED");
        assertThat(Visitor.signedInAs(People.staff(StaffRole.MANAGER)).history(case1.reference()))
                .contains("Had all of it printed");
    }

    @Test
    void whatIsBeingEnteredCanBePrintedToo() {
        Entered entered = Entered.begun(1);
        assertThat(entered.worker().get(entered.casePage() + "/print").text())
                .contains("Registration being entered", "We wait for nothing in this case.");
    }

    @Test
    void lettersNotesAndMessagesArePrintedWhenSomebodyAsks() {
        CaseProgram program = CaseProgram.on(case1.reference());
        program.post("/notes", "{\"text\": \"The school rang\"}");
        program.post("/messages", "{\"text\": \"We visit on Friday\"}");
        assertThat(case1.worker().get(path + "/print").text())
                .doesNotContain("The school rang", "We visit on Friday", "Our reference");
        assertThat(case1.worker().get(path + "/print?with=NOTES").text())
                .contains("The school rang")
                .doesNotContain("We visit on Friday", "Our reference");
        assertThat(case1.worker().get(path + "/print?with=LETTERS&with=MESSAGES").text())
                .contains("We visit on Friday", "Our reference")
                .doesNotContain("The school rang");
    }

    @Test
    void itIsForTheWorkersOfTheCase() {
        Visitor elsewhere = Visitor.signedInAs(People.staffOf(2, StaffRole.STAGE_ONE_WORKER));
        assertThat(elsewhere.ask(path + "/print").status()).isEqualTo(404);
        assertThat(case1.applicant().visitor().ask(path + "/print").status()).isEqualTo(403);
    }
}
