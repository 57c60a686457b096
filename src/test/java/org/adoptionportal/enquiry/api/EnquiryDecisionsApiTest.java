package org.adoptionportal.enquiry.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Enquirer;
import org.adoptionportal.support.Mailbox;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnquiryDecisionsApiTest {

    private static final String CLOSE = "{\"reason\": \"NOT_NOW\"}";

    private final Enquirer enquirer = Enquirer.valid();
    private final String path = "/api/v1/enquiries/" + enquirer.reference();
    private final Api worker = Api.signedInAs(People.staff(StaffRole.TRIAGE));

    @Test
    void aWorkerReadsWhatWasAskedWithItsClocks() {
        Answer read = worker.get(path);
        assertThat(read.header("ETag")).isEqualTo("\"0\"");
        assertThat(read.field("stage")).isEqualTo("RECEIVED");
        assertThat(read.json().get("answers").get("question").getStringValue())
                .isEqualTo("How long does it take?");
        assertThat(read.json().get("next").get("step").getStringValue())
                .isEqualTo("send-information");
        assertThat(read.body()).contains("Statutory Guidance", "enquiry-received");
    }

    @Test
    void eachDecisionMovesTheEnquiryOn() {
        Answer informed = decide("/information", "");
        assertThat(informed.json().get("information").get("doneOn").isNull()).isFalse();
        Instant at = Portal.running().bean(Clock.class).instant().plus(Duration.ofDays(3));
        Answer promised =
                decide("/promise", "{\"callAt\": \"%s\", \"caller\": \"Hattie\"}".formatted(at));
        assertThat(promised.field("callAt")).isEqualTo(at.toString());
        assertThat(promised.body()).contains("\"caller\":\"Hattie\"");
        assertThat(decide("/call", "").json().get("callAt").isNull()).isTrue();
        assertThat(decide("/invitation", "").field("stage")).isEqualTo("IN_TOUCH");
        Answer closed = decide("/closure", CLOSE);
        assertThat(closed.field("stage")).isEqualTo("CLOSED");
        assertThat(closed.header("ETag")).isEqualTo("\"5\"");
        assertThat(worker.get(path).body()).isEqualTo(closed.body());
        assertThat(decide("/information", "").status()).isEqualTo(409);
        assertThat(decide("/link", "").status()).isEqualTo(409);
    }

    @Test
    void aNewLinkIsSent() {
        assertThat(decide("/link", "").status()).isEqualTo(200);
        assertThat(Mailbox.awaitTo(enquirer.email(), 2)).hasSize(2);
    }

    @Test
    void aCodeIsMadeToBeReadOut() {
        assertThat(worker.get(path).json().get("code").isNull()).isTrue();
        String code = decide("/code", "").json().get("code").get("code").getStringValue();
        String body = "{\"code\": \"%s\"}".formatted(code);
        Answer taken = Api.anonymous().send("POST", "/api/v1/take-over", body);
        assertThat(taken.field("personalLink")).isNotEmpty();
        assertThat(worker.get(path).json().get("code").isNull()).isTrue();
    }

    @Test
    void theSameKeyDecidesOnceAndOnlyTheSame() {
        String key = key();
        Answer first = send(worker, "/closure", CLOSE, "\"0\"", key);
        assertThat(send(worker, "/closure", CLOSE, "\"0\"", key).body()).isEqualTo(first.body());
        String other = "{\"reason\": \"OTHER\"}";
        assertThat(send(worker, "/closure", other, "\"0\"", key).status()).isEqualTo(422);
    }

    @Test
    void whatHasMeanwhileChangedIsNotDecidedOn() {
        decide("/information", "");
        assertThat(send(worker, "/call", "", "\"0\"", key()).status()).isEqualTo(412);
        assertThat(worker.get(path).header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void aVersionIsNeeded() {
        Answer none = worker.send("POST", path + "/call", "", "Idempotency-Key", key());
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.body()).contains("If-Match");
    }

    @Test
    void thereIsNothingForAnotherCouncilNorForApplicants() {
        Api elsewhere = Api.signedInAs(People.staffOf(2, StaffRole.TRIAGE));
        Api panel = Api.signedInAs(People.staff(StaffRole.PANEL_ADMINISTRATOR));
        Api applicant = Api.signedInAs(People.adopter());
        assertThat(elsewhere.get(path).status()).isEqualTo(404);
        assertThat(send(elsewhere, "/call", "", "\"0\"", key()).status()).isEqualTo(404);
        assertThat(send(panel, "/call", "", "\"0\"", key()).status()).isEqualTo(404);
        assertThat(applicant.get(path).status()).isEqualTo(403);
        assertThat(send(applicant, "/call", "", "\"0\"", key()).status()).isEqualTo(403);
        assertThat(worker.get(path).header("ETag")).isEqualTo("\"0\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/closure|{}|422|reason",
                "/closure|{\"reason\": \"BORED\"}|400|malformed",
                "/closure|{\"reason\": \"OTHER\", \"colour\": \"red\"}|400|malformed",
                "/promise|{}|422|callAt",
                "/promise|{\"callAt\": \"soon\", \"caller\": \"Hattie\"}|400|malformed",
                "/promise|{\"callAt\": \"2001-01-05T14:30:00Z\", \"caller\": \"Ida\"}|422|callAt",
                "/promise|{\"callAt\": \"2199-01-05T14:30:00Z\", \"caller\": \"Ida\"}|422|callAt",
                "/promise|{\"callAt\": \"2199-01-05T14:30:00Z\"}|422|caller"
            })
    void whatIsNoDecisionIsRefused(String what, String body, int status, String about) {
        Answer refused = send(worker, what, body, "\"0\"", key());
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.body()).contains(about);
        assertThat(worker.get(path).header("ETag")).isEqualTo("\"0\"");
    }

    private Answer decide(String what, String body) {
        return send(worker, what, body, worker.get(path).header("ETag"), key());
    }

    private Answer send(Api api, String what, String body, String version, String key) {
        return api.send("POST", path + what, body, "If-Match", version, "Idempotency-Key", key);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
