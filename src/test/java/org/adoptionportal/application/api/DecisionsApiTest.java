package org.adoptionportal.application.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.People;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionsApiTest {

    private static final String ACCEPT = "{\"outcome\": \"ACCEPT\"}";
    private static final String NOW = "\"1\"";

    private static String path;

    private final Api worker = Api.signedInAs(People.staff(StaffRole.STAGE_ONE_WORKER));

    /** Refusals change nothing, so one registration serves them all. */
    @BeforeAll
    static void aRegistrationHasBeenSent() {
        path = "/api/v1/applications/" + Applicant.whoSent(People.adopter()).reference();
    }

    @Test
    void theVersionIsTheOneThatWasRead() {
        assertThat(worker.get(path).header("ETag")).isEqualTo(NOW);
        assertThat(decide(worker, ACCEPT, "\"0\"").status()).isEqualTo(412);
    }

    @Test
    void onlyWhoseRoleItIsDecides() {
        Api triage = Api.signedInAs(People.staff(StaffRole.TRIAGE));
        assertThat(triage.get(path).status()).isEqualTo(200);
        assertThat(decide(triage, ACCEPT, NOW).status()).isEqualTo(403);
    }

    @Test
    void thereIsNothingForAnotherCouncil() {
        Api elsewhere = Api.signedInAs(People.staffOf(2, StaffRole.STAGE_ONE_WORKER));
        assertThat(elsewhere.get(path).status()).isEqualTo(404);
        assertThat(decide(elsewhere, ACCEPT, NOW).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|422",
                "{\"outcome\": null}|422",
                "{\"outcome\": \"MAYBE\"}|400",
                "{\"outcome\": \"ACCEPT\", \"colour\": \"red\"}|400",
                "{\"outcome\": \"DECLINE\"}|422",
                "{\"outcome\": \"DECLINE\", \"reasons\": \" \"}|422",
                "{\"outcome\": \"DECLINE\", \"reasons\": \"a\\ud800b\"}|422"
            })
    void whatIsNoDecisionIsRefused(String body, int status) {
        assertThat(decide(worker, body, NOW).status()).isEqualTo(status);
    }

    @Test
    void tellingComesAfterDeclining() {
        String day = "{\"toldOn\": \"2026-01-05\"}";
        assertThat(send(worker, "/told", day, NOW, key()).status()).isEqualTo(409);
        assertThat(send(worker, "/told", "{}", NOW, key()).status()).isEqualTo(422);
    }

    @Test
    void theSameKeyDecidesOnceAndOnlyTheSame() {
        String own = "/api/v1/applications/" + Applicant.whoSent(People.adopter()).reference();
        String key = key();
        Answer first = sendTo(worker, own + "/decision", ACCEPT, NOW, key);
        Answer again = sendTo(worker, own + "/decision", ACCEPT, NOW, key);
        assertThat(again.body()).isEqualTo(first.body());
        String other = "{\"outcome\": \"DECLINE\", \"reasons\": \"Moving\"}";
        assertThat(sendTo(worker, own + "/decision", other, NOW, key).status()).isEqualTo(422);
        String now = first.header("ETag");
        assertThat(sendTo(worker, own + "/decision", ACCEPT, now, key()).status()).isEqualTo(409);
    }

    @Test
    void theWorklistKnowsOnlyWhoMustActNext() {
        assertThat(worker.get("/api/v1/worklist?waiting=nobody").status()).isEqualTo(200);
        assertThat(worker.get("/api/v1/worklist?waiting=everybody").status()).isEqualTo(422);
    }

    private static Answer decide(Api api, String body, String version) {
        return send(api, "/decision", body, version, key());
    }

    private static Answer send(Api api, String what, String body, String version, String key) {
        return sendTo(api, path + what, body, version, key);
    }

    private static Answer sendTo(Api api, String to, String body, String version, String key) {
        return api.send("POST", to, body, "If-Match", version, "Idempotency-Key", key);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
