package org.adoptionportal.awaiting.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.StreamSupport;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.CaseProgram;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.StageOne;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a case waits for, as programs of staff follow it. */
class AwaitingApiTest {

    private static final String LANDLORD =
            """
            {"subject": "A letter of the landlord", "heldUpBy": "SOMEBODY_ELSE"}\
            """;

    private final LocalDate today = London.today(Portal.running().bean(Clock.class));
    private final String reference = StageOne.begun().reference();
    private final CaseProgram worker = CaseProgram.on(reference);

    @Test
    void everythingIsListedWithWhatCanBeRecorded() {
        JsonNode dbs = thing("dbs");
        assertThat(dbs.get("subject").getStringValue()).isEqualTo("Robin Fenwick");
        assertThat(dbs.get("state").getStringValue()).isEqualTo("NEEDED");
        assertThat(dbs.get("steps").values())
                .extracting(JsonNode::getStringValue)
                .containsExactly("REQUEST", "RECEIVE", "DROP");
        Answer one = worker.get("/awaiting/" + dbs.get("id").getStringValue());
        assertThat(one.header("ETag")).isEqualTo(dbs.get("etag").getStringValue());
        assertThat(one.field("kind")).isEqualTo("dbs");
    }

    @Test
    void aStepIsRecordedOnTheVersionThatWasRead() {
        JsonNode dbs = thing("dbs");
        String etag = dbs.get("etag").getStringValue();
        Answer asked = worker.change(steps(dbs), step("REQUEST", today, "Sent the form"), etag);
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.field("state")).isEqualTo("REQUESTED");
        assertThat(asked.field("requestedOn")).isEqualTo(today.toString());
        assertThat(asked.field("words")).isEqualTo("Sent the form");
        assertThat(asked.header("ETag")).isEqualTo(asked.field("etag")).isNotEqualTo(etag);
        assertThat(worker.change(steps(dbs), step("DROP", today, "She has one"), etag).status())
                .isEqualTo(412);
        assertThat(worker.change(steps(dbs), step("REVIEW", today, ""), asked.field("etag")))
                .extracting(Answer::status)
                .isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    422 | step     | {"on": "TODAY", "heldUpBy": "DBS"}
                    422 | on       | {"step": "REQUEST", "heldUpBy": "DBS"}
                    422 | heldUpBy | {"step": "REQUEST", "on": "TODAY"}
                    422 | on       | {"step": "REQUEST", "on": "2999-01-01", "heldUpBy": "DBS"}
                    422 | words    | {"step": "DROP", "on": "TODAY", "heldUpBy": "DBS"}
                    400 |          | {"step": "PERHAPS", "on": "TODAY", "heldUpBy": "DBS"}
                    400 |          | {"step": "REQUEST", "on": "soon", "heldUpBy": "DBS"}
                    400 |          | {"step": "REQUEST", "on": "TODAY", "heldUpBy": "NOBODY"}
                    400 |          | {"step": "REQUEST", "on": "TODAY", "heldUpBy": "DBS", "x": 1}
                    """)
    void aStepThatCannotBeIsRefused(int status, String field, String json) {
        JsonNode dbs = thing("dbs");
        Answer answer =
                worker.change(
                        steps(dbs),
                        json.replace("TODAY", today.toString()),
                        dbs.get("etag").getStringValue());
        assertThat(answer.status()).isEqualTo(status);
        if (field != null) {
            assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
        }
        assertThat(thing("dbs").get("state").getStringValue()).isEqualTo("NEEDED");
    }

    @Test
    void aStepNeedsToSayOfWhichVersion() {
        String steps = steps(thing("dbs"));
        assertThat(worker.post(steps, step("REQUEST", today, "")).status()).isEqualTo(422);
    }

    @Test
    void somethingMoreIsAddedOnce() {
        Answer added = worker.post("/awaiting", LANDLORD, "same");
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.field("kind")).isEqualTo("something-else");
        assertThat(worker.api().get(added.location()).body()).isEqualTo(added.body());
        assertThat(worker.post("/awaiting", LANDLORD, "same").field("id"))
                .isEqualTo(added.field("id"));
        assertThat(worker.get("/awaiting").body().split("landlord", -1)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    422 | {"heldUpBy": "COUNCIL"}
                    422 | {"subject": "A letter"}
                    422 | {"subject": " ", "heldUpBy": "COUNCIL"}
                    400 | {"subject": "A letter", "heldUpBy": "THE_CAT"}
                    400 | {"subject": "A letter", "heldUpBy": "COUNCIL", "state": "REVIEWED"}
                    """)
    void somethingMoreIsSaidInFull(int status, String json) {
        assertThat(worker.post("/awaiting", json).status()).isEqualTo(status);
        assertThat(worker.get("/awaiting").body()).doesNotContain("something-else");
    }

    @Test
    void itIsForTheWorkersOfTheCase() {
        JsonNode dbs = thing("dbs");
        String etag = dbs.get("etag").getStringValue();
        String request = step("REQUEST", today, "");
        CaseProgram elsewhere =
                CaseProgram.of(People.staffOf(2, StaffRole.STAGE_ONE_WORKER), reference);
        assertThat(elsewhere.get("/awaiting").status()).isEqualTo(404);
        assertThat(elsewhere.post("/awaiting", LANDLORD).status()).isEqualTo(404);
        assertThat(elsewhere.change(steps(dbs), request, etag).status()).isEqualTo(404);
        CaseProgram triage = CaseProgram.of(People.staff(StaffRole.TRIAGE), reference);
        assertThat(triage.get("/awaiting").status()).isEqualTo(200);
        assertThat(triage.post("/awaiting", LANDLORD).status()).isEqualTo(403);
        assertThat(triage.change(steps(dbs), request, etag).status()).isEqualTo(403);
        CaseProgram other = CaseProgram.on(StageOne.begun().reference());
        assertThat(other.change(steps(dbs), request, etag).status()).isEqualTo(404);
    }

    private JsonNode thing(String kind) {
        JsonNode items = worker.get("/awaiting").json().get("items");
        return StreamSupport.stream(items.values().spliterator(), false)
                .filter(item -> item.get("kind").getStringValue().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static String steps(JsonNode thing) {
        return "/awaiting/" + thing.get("id").getStringValue() + "/steps";
    }

    private static String step(String step, LocalDate on, String words) {
        return """
        {"step": "%s", "on": "%s", "heldUpBy": "DBS", "words": "%s"}\
        """
                .formatted(step, on, words);
    }
}
