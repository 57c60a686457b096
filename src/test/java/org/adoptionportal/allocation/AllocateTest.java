package org.adoptionportal.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Rows;
import org.adoptionportal.support.Visitor;
import org.junit.jupiter.api.Test;

/** Cases are given to workers and teams, one and many, and found again by them. */
class AllocateTest {

    private static final int COUNCIL = 1;

    private final Person kit = People.staffOf(COUNCIL, StaffRole.STAGE_ONE_WORKER);
    private final Visitor manager = Visitor.signedInAs(People.staff(StaffRole.MANAGER));
    private final String reference = Applicant.whoSent(People.adopter()).reference();

    @Test
    void aCaseIsGivenToAWorkerWhoFindsItAmongTheirOwn() {
        Visitor theirs = Visitor.signedInAs(kit);
        assertThat(theirs.get("/worklist?whose=mine").text()).doesNotContain(reference);
        Page given = give(team(manager), kit.personaId());
        assertThat(given.text()).contains("Worker Kit Hale");
        assertThat(theirs.get("/worklist?whose=mine").text()).contains(reference, "Kit Hale");
        assertThat(manager.get("/worklist?whose=unallocated").text()).doesNotContain(reference);
        assertThat(manager.history(reference)).contains("Given to Kit Hale");
    }

    @Test
    void whoCoversFindsItToo() {
        Person cover = People.staffOf(COUNCIL, StaffRole.STAGE_ONE_WORKER);
        give(team(manager), kit.personaId());
        LocalDate today = London.today(Portal.running().bean(Clock.class));
        Visitor theirs = Visitor.signedInAs(cover);
        assertThat(theirs.get("/worklist?whose=mine").text()).doesNotContain(reference);
        Rows.absent(kit.personaId(), cover.personaId(), today, today.plusDays(2));
        assertThat(theirs.get("/worklist?whose=mine").text()).contains(reference);
        assertThat(team(manager).text())
                .contains("Covered by Kit Hale, until " + London.date(today.plusDays(2)));
    }

    @Test
    void manyAreGivenAtOnce() {
        String other = Applicant.whoSent(People.adopter()).reference();
        Page many = manager.get("/allocation?case=" + reference + "&case=" + other);
        assertThat(many.heading()).isEqualTo("Give 2 cases to somebody");
        List<String> codes = many.document().select("input[name=case]").eachAttr("value");
        manager.submitSeveral(
                many,
                "Give the cases",
                Map.of("case", codes, "worker", List.of("" + kit.personaId())));
        String mine = Visitor.signedInAs(kit).get("/worklist?whose=mine").text();
        assertThat(mine).contains(reference, other);
    }

    @Test
    void theSecondOfTwoIsToldAndNothingIsOverwritten() {
        Page mine = team(manager);
        Visitor second = Visitor.signedInAs(People.staff(StaffRole.MANAGER));
        Person other = People.staffOf(COUNCIL, StaffRole.STAGE_ONE_WORKER);
        second.submitWith(team(second), "Give the case", worker(other.personaId()));
        Page late = manager.submitWith(mine, "Give the case", worker(kit.personaId()));
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.text()).contains("to somebody else after you opened this");
        assertThat(late.document().select("select[name=worker] option[selected]").attr("value"))
                .as("what they chose is still chosen")
                .isEqualTo("" + kit.personaId());
    }

    @Test
    void onlyWhoseRoleIsForSuchCasesCanBeGivenOne() {
        Person elsewhere = People.staffOf(2, StaffRole.STAGE_ONE_WORKER);
        Page wrong = give(team(manager), elsewhere.personaId());
        assertThat(wrong.errors())
                .containsExactly("Choose somebody whose role is for case " + reference);
        Page nobody = manager.submitWith(team(manager), "Give the case", Map.of("worker", ""));
        assertThat(nobody.errors()).containsExactly("Choose who works on it, or nobody");
    }

    @Test
    void aWorkerTakesOnWhatIsNobodysAndGivesNothingAway() {
        Visitor theirs = Visitor.signedInAs(kit);
        Page page = team(theirs);
        assertThat(page.text()).doesNotContain("Give it to somebody");
        assertThat(theirs.press(page, "Take this case on").text()).contains("Worker Kit Hale");
        Api program = Api.signedInAs(kit);
        assertThat(
                        program.send(
                                        "PUT",
                                        "/api/v1/cases/" + reference + "/allocation",
                                        "{\"worker\": null, \"team\": null}",
                                        "If-Match",
                                        "\"1\"")
                                .status())
                .isEqualTo(403);
    }

    @Test
    void programsGiveCasesToo() {
        Api program = Api.signedInAs(People.staff(StaffRole.MANAGER));
        String path = "/api/v1/cases/" + reference + "/allocation";
        assertThat(program.get(path).body()).contains("\"worker\":null");
        String body = "{\"worker\": \"%d\", \"team\": null}".formatted(kit.personaId());
        assertThat(program.send("PUT", path, body, "If-Match", "\"0\"").body())
                .contains("" + kit.personaId());
        String half = "{\"worker\": null}";
        assertThat(program.send("PUT", path, half, "If-Match", "\"1\"").body())
                .as("nothing is given up by leaving it out")
                .contains("\"field\":\"team\"");
        assertThat(program.send("PUT", path, body, "If-Match", "\"0\"").status()).isEqualTo(412);
    }

    @Test
    void peopleSeeWhenTheirOwnTeamLookedAndNobodyElse() {
        Person robin = People.adopter();
        String own = Applicant.whoSent(robin).reference();
        Visitor applicant = Visitor.signedInAs(robin);
        manager.get("/cases/adoption/" + own);
        assertThat(applicant.get("/looked-at/" + own).text()).contains("has not opened it yet");
        Page page = manager.get("/cases/" + own + "/allocation");
        manager.submitWith(page, "Give the case", worker(kit.personaId()));
        assertThat(applicant.get("/home").text()).contains("Your worker: Kit Hale");
        Visitor.signedInAs(kit).get("/cases/adoption/" + own);
        assertThat(applicant.get("/looked-at/" + own).text())
                .contains("Kit Hale", "Looked at it")
                .doesNotContain("Sam Okoro");
    }

    @Test
    void theCaseloadSaysWhoHasHowMuch() {
        give(team(manager), kit.personaId());
        assertThat(manager.get("/caseload").text()).contains("Kit Hale");
        assertThat(Api.signedInAs(People.staff(StaffRole.MANAGER)).get("/api/v1/caseload").body())
                .contains("\"worker\":\"" + kit.personaId(), "\"name\":\"Kit Hale\"");
        assertThat(Api.signedInAs(kit).get("/api/v1/caseload").status()).isEqualTo(403);
    }

    private Page team(Visitor visitor) {
        return visitor.get("/cases/" + reference + "/allocation");
    }

    private Page give(Page page, long worker) {
        return manager.submitWith(page, "Give the case", worker(worker));
    }

    private static Map<String, String> worker(long id) {
        return Map.of("worker", Long.toString(id));
    }
}
