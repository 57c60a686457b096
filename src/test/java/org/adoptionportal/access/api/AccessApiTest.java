package org.adoptionportal.access.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import java.util.UUID;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.CaseProgram;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.junit.jupiter.api.Test;

/** Urgent access, its review and who is kept out, asked for by programs. */
class AccessApiTest {

    private static final String URGENT = "/api/v1/urgent-access";
    private static final String WHY = "A child is at the door";

    private final String reference = Applicant.whoSent(People.adopter()).reference();
    private final Person kit = People.staffOf(2, StaffRole.STAGE_ONE_WORKER);
    private final Api elsewhere = Api.signedInAs(kit);
    private final Api manager = Api.signedInAs(People.staffOf(1, StaffRole.MANAGER));

    @Test
    void itIsOpenedReadAndClosedAgain() {
        assertThat(read(elsewhere).status()).isEqualTo(404);
        Answer opened = ask(elsewhere, WHY);
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.body()).contains(reference, "endsAt");
        assertThat(read(elsewhere).status()).isEqualTo(200);
        String id = opened.json().get("items").get(0).get("id").getStringValue();
        assertThat(Api.signedInAs(People.staffOf(2, StaffRole.TRIAGE)).post(end(id), "").status())
                .as("somebody else's")
                .isEqualTo(204);
        assertThat(read(elsewhere).status()).isEqualTo(200);
        assertThat(elsewhere.post(end(id), "").status()).isEqualTo(204);
        assertThat(read(elsewhere).status()).isEqualTo(404);
        assertThat(elsewhere.get(URGENT).json().get("items").size()).isZero();
        assertThat(CaseProgram.of(People.staff(StaffRole.TRIAGE), reference).get("/history").body())
                .contains("urgent-access-ended");
    }

    @Test
    void aReasonIsNeeded() {
        assertThat(ask(elsewhere, "").body()).contains("\"field\":\"why\"");
        assertThat(read(elsewhere).status()).isEqualTo(404);
    }

    @Test
    void aSecondPersonReviewsItOnce() {
        ask(elsewhere, WHY);
        String review = "/api/v1/urgent-access-reviews/" + review();
        JsonNode before = manager.get(review).json();
        assertThat(before.get("why").getStringValue()).isEqualTo(WHY);
        assertThat(before.get("opened").getStringValue()).isEqualTo(reference);
        assertThat(before.get("verdict").isNull()).isTrue();
        assertThat(elsewhere.get(review).status()).isEqualTo(404);
        assertThat(say(review, "").status()).isEqualTo(422);
        assertThat(say(review, "I rang them").json().get("verdict").getStringValue())
                .isEqualTo("JUSTIFIED");
        assertThat(say(review, "I rang them").status()).isEqualTo(409);
    }

    @Test
    void aWorkerIsKeptOutAndLetInAgain() {
        Person worker = People.staffOf(1, StaffRole.STAGE_ONE_WORKER);
        Api theirs = Api.signedInAs(worker);
        assertThat(read(theirs).status()).isEqualTo(200);
        String blocks = "/api/v1/cases/" + reference + "/blocks";
        assertThat(theirs.get(blocks).status()).isEqualTo(403);
        assertThat(block(blocks, "nobody").body()).contains("\"field\":\"worker\"");
        Answer kept = block(blocks, "" + worker.personaId());
        assertThat(kept.status()).isEqualTo(201);
        assertThat(kept.body()).contains("Cousins", "Kit Hale");
        assertThat(read(theirs).status()).isEqualTo(404);
        String id = kept.json().get("items").get(0).get("id").getStringValue();
        assertThat(manager.send("DELETE", blocks + "/" + id, "").status()).isEqualTo(204);
        assertThat(read(theirs).status()).isEqualTo(200);
        assertThat(manager.get(blocks).json().get("items").size()).isZero();
    }

    private Answer read(Api api) {
        return api.get("/api/v1/cases/" + reference);
    }

    private Answer ask(Api api, String why) {
        String body = "{\"reference\": \"%s\", \"why\": \"%s\"}".formatted(reference, why);
        return api.send("POST", URGENT, body, "Idempotency-Key", UUID.randomUUID().toString());
    }

    private String review() {
        Answer list = manager.get("/api/v1/worklist?kind=urgent-access&limit=100");
        for (JsonNode each : list.json().get("items").values()) {
            if (each.get("title").getStringValue().endsWith("opened " + reference)) {
                return each.get("reference").getStringValue();
            }
        }
        throw new AssertionError("The worklist has no review of it");
    }

    private Answer say(String review, String found) {
        String body = "{\"verdict\": \"JUSTIFIED\", \"found\": \"%s\"}".formatted(found);
        return manager.send("POST", review, body, "Idempotency-Key", UUID.randomUUID().toString());
    }

    private Answer block(String blocks, String worker) {
        String body = "{\"worker\": \"%s\", \"why\": \"Cousins\"}".formatted(worker);
        return manager.send("POST", blocks, body, "Idempotency-Key", UUID.randomUUID().toString());
    }

    private static String end(String id) {
        return URGENT + "/" + id + "/end";
    }
}
