package org.adoptionportal.application.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.CoupleOfPrograms;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithdrawalApiTest {

    private static final String WITHDREW = "{\"reason\": \"WITHDREW\"}";

    private final Program worker = Program.of(People.staff(StaffRole.STAGE_ONE_WORKER));
    private final CoupleOfPrograms couple = CoupleOfPrograms.whoSent();
    private final String path = couple.application() + "/withdrawal";

    @Test
    void whenOneOfTwoWithdrawsTheOtherSeesNothingOfIt() {
        Answer before = couple.first().get(couple.application());
        Answer left = couple.second().post(path, "{\"reason\": \"I am afraid of him\"}");
        assertThat(left.field("outcome")).isEqualTo("LEFT");
        assertThat(couple.second().get(couple.application()).status()).isEqualTo(404);
        assertThat(couple.first().get(couple.application()).body()).isEqualTo(before.body());
        assertThat(couple.first().get(couple.registration() + "/applicants").status())
                .isEqualTo(409);
        Answer seen = worker.get(couple.application());
        assertThat(seen.json().get("partedOn").isNull()).isFalse();
        assertThat(seen.body()).contains("speak-to-remaining");
    }

    @Test
    void aWorkerRecordsThatOneGoesOnAndOnlyOnce() {
        Answer untouched = worker.decide(couple.application(), "/going-on", "");
        assertThat(untouched.status()).as("nobody withdrew").isEqualTo(409);
        couple.second().post(path, "{}");
        String read = worker.get(couple.application()).header("ETag");
        Answer recorded = worker.decide(couple.application(), "/going-on", "", read);
        assertThat(recorded.json().get("partedOn").isNull()).isTrue();
        assertThat(worker.decide(couple.application(), "/going-on", "", read).status())
                .isEqualTo(412);
        assertThat(couple.first().get(couple.application()).body()).contains("goes-on-with-one");
    }

    @Test
    void whenBothWithdrawItIsOverAndSayingSoAgainChangesNothing() {
        couple.second().post(path, "{\"reason\": null}");
        String key = UUID.randomUUID().toString();
        Answer over = couple.first().post(path, "{}", key);
        assertThat(over.field("outcome")).isEqualTo("OVER");
        assertThat(couple.first().post(path, "{}", key).body()).isEqualTo(over.body());
        assertThat(couple.first().post(path, "{}").status()).isEqualTo(409);
        Answer seen = couple.first().get(couple.application());
        assertThat(seen.field("stage")).isEqualTo("WITHDRAWN");
        assertThat(seen.json().get("withdrawnOn").isNull()).isFalse();
        assertThat(worker.decide(couple.application(), "/end", WITHDREW).status())
                .as("it is over")
                .isEqualTo(409);
    }

    @Test
    void aReasonHasALimit() {
        String reason = "{\"reason\": \"" + "x".repeat(1001) + "\"}";
        Answer refused = couple.first().post(path, reason);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("\"field\":\"reason\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"reason\": \"a\\ud800b\"}|422",
                "{\"reason\": {}}|400",
                "{\"colour\": \"red\"}|400",
                "[]|400"
            })
    void whatIsNoWithdrawalIsRefused(String body, int status) {
        assertThat(couple.first().post(path, body).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|422",
                "{\"reason\": null}|422",
                "{\"reason\": \"MOVED\"}|400",
                "{\"reason\": \"WITHDREW\", \"colour\": \"red\"}|400"
            })
    void anEndHasAReason(String body, int status) {
        assertThat(worker.decide(couple.application(), "/end", body).status()).isEqualTo(status);
    }

    @Test
    void aWorkerEndsItForApplicantsWhoRang() {
        Answer ended = worker.decide(couple.application(), "/end", WITHDREW);
        assertThat(ended.field("stage")).isEqualTo("WITHDRAWN");
        Program triage = Program.of(People.staff(StaffRole.TRIAGE));
        assertThat(triage.decide(couple.application(), "/end", WITHDREW).status()).isEqualTo(403);
    }
}
