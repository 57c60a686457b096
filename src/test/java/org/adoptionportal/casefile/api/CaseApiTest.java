package org.adoptionportal.casefile.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.adoptionportal.application.AdoptionRules;
import org.adoptionportal.clock.Clocks;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.CaseProgram;
import org.adoptionportal.support.Enquirer;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.StageOne;
import org.junit.jupiter.api.Test;

/** A case of any kind, what happened in it and who looked, as programs of staff read it. */
class CaseApiTest {

    private final StageOne case1 = StageOne.begun();
    private final CaseProgram worker = CaseProgram.on(case1.reference());
    private final CaseProgram manager =
            CaseProgram.of(People.staff(StaffRole.MANAGER), case1.reference());

    @Test
    void whereItStands() {
        Clock clock = Portal.running().bean(Clock.class);
        LocalDate due =
                Portal.running()
                        .bean(Clocks.class)
                        .deadline(AdoptionRules.STAGE_ONE, London.today(clock))
                        .dueOn();
        Answer read = worker.get("");
        assertThat(read.field("kind")).isEqualTo("adoption");
        assertThat(read.field("title")).isEqualTo("Robin Fenwick");
        assertThat(read.field("stage")).isEqualTo("STAGE_ONE");
        assertThat(read.field("waitingFor")).isEqualTo("AGENCY");
        assertThat(read.field("nextStep")).isEqualTo("ask-for-checks");
        assertThat(read.field("nextDueOn")).isEqualTo(due.toString());
        assertThat(read.field("overdue")).isEqualTo("false");
        assertThat(read.field("authority")).isEqualTo("1");
        case1.asksForAll();
        assertThat(worker.get("").field("nextStep")).isEqualTo("applicants-checks");
    }

    @Test
    void anyKindOfCase() {
        CaseProgram triage =
                CaseProgram.of(People.staff(StaffRole.TRIAGE), Enquirer.valid().reference());
        assertThat(triage.get("").field("kind")).isEqualTo("enquiry");
        assertThat(triage.get("/awaiting").json().get("items").size()).isZero();
        assertThat(triage.get("/holds").json().get("clock").isNull()).isTrue();
    }

    @Test
    void whatHappenedSharedAndInternalApart() {
        case1.asksForAll();
        JsonNode history = worker.get("/history").json();
        assertThat(all(history.get("shared"), "event"))
                .contains("registration-accepted")
                .doesNotContain("awaited-request");
        assertThat(all(history.get("internal"), "event")).contains("awaited-request");
        assertThat(all(history.get("internal"), "text"))
                .contains("Asked for: DBS check, Robin Fenwick");
    }

    @Test
    void managersSeeWhoLooked() {
        int before = manager.get("/openings").json().get("items").size();
        worker.get("");
        worker.get("/awaiting");
        worker.get("/holds");
        worker.get("/history");
        assertThat(worker.get("/openings").status()).isEqualTo(403);
        JsonNode items = manager.get("/openings").json().get("items");
        assertThat(items.size()).as("each once, and the manager's own").isEqualTo(before + 5);
        assertThat(items.get(0).get("by").getStringValue()).isEqualTo("Sam Okoro");
        assertThat(items.get(0).get("what").getStringValue()).isEqualTo("VIEWED");
    }

    @Test
    void whatIsNotForThemIsNotFound() {
        CaseProgram elsewhere =
                CaseProgram.of(
                        People.staffOf(2, StaffRole.STAGE_ONE_WORKER, StaffRole.MANAGER),
                        case1.reference());
        for (String path : new String[] {"", "/history", "/openings"}) {
            assertThat(elsewhere.get(path).status()).as(path).isEqualTo(404);
        }
        String draft = Applicant.begins(People.adopter()).reference();
        assertThat(CaseProgram.on(draft).get("").status()).as("a draft").isEqualTo(404);
        assertThat(CaseProgram.on("AAA-AAA-AAA").get("").status()).isEqualTo(404);
    }

    private static List<String> all(JsonNode items, String field) {
        return StreamSupport.stream(items.values().spliterator(), false)
                .map(item -> item.get(field).getStringValue())
                .toList();
    }
}
