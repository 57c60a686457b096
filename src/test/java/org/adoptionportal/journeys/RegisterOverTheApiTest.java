package org.adoptionportal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.adoptionportal.application.form.RegistrationForm;
import org.adoptionportal.application.form.Section;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Answered;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;

/**
 * A program registers for its person, and another answers for a worker; each keeps the contract.
 */
class RegisterOverTheApiTest {

    private static final String REGISTRATIONS = "/api/v1/registrations";
    private static final String APPLICATIONS = "/api/v1/applications/";
    private static final int AUTHORITY = 1;

    private final Api applicant = Api.signedInAs(People.adopter());
    private final Api worker =
            Api.signedInAs(People.staffOf(AUTHORITY, StaffRole.STAGE_ONE_WORKER));

    @Test
    void fromTheTokenToStageOne() {
        String reference = begin();
        sendIncomplete(reference);
        answerEverything(reference);
        send(reference);
        assertThat(worklist(reference)).contains("answer-registration");
        Answer accepted = decide(reference, "{\"outcome\": \"ACCEPT\"}");
        assertThat(accepted.status()).isEqualTo(200);
        assertThat(accepted.field("stage")).isEqualTo("STAGE_ONE");
        Answer seen = applicant.get(APPLICATIONS + reference);
        assertThat(seen.field("stage")).isEqualTo("STAGE_ONE");
        assertThat(seen.body()).contains("registration-accepted", "ask-for-checks");
    }

    @Test
    void declinedAndTold() {
        String reference = begin();
        answerEverything(reference);
        send(reference);
        Answer before = applicant.get(APPLICATIONS + reference);
        Answer list = applicant.get("/api/v1/applications");
        decide(reference, "{\"outcome\": \"DECLINE\", \"reasons\": \"You are moving abroad.\"}");
        assertThat(applicant.get(APPLICATIONS + reference).body()).isEqualTo(before.body());
        assertThat(applicant.get("/api/v1/applications").body()).isEqualTo(list.body());
        tell(reference);
        Answer told = applicant.get(APPLICATIONS + reference);
        assertThat(told.field("stage")).isEqualTo("DECLINED");
        assertThat(told.field("reasons")).isEqualTo("You are moving abroad.");
    }

    private String begin() {
        String key = key();
        Answer begun = applicant.send("POST", REGISTRATIONS, "", "Idempotency-Key", key);
        assertThat(begun.status()).isEqualTo(201);
        String reference = begun.field("reference");
        assertThat(begun.location()).isEqualTo(REGISTRATIONS + "/" + reference);
        assertThat(applicant.send("POST", REGISTRATIONS, "", "Idempotency-Key", key).body())
                .as("the same request again")
                .isEqualTo(begun.body());
        return reference;
    }

    private void sendIncomplete(String reference) {
        assertThat(submission(reference).status()).isEqualTo(422);
        assertThat(applicant.get(REGISTRATIONS + "/" + reference).field("stage"))
                .isEqualTo("REGISTERING");
    }

    private void answerEverything(String reference) {
        for (Section section : RegistrationForm.sections()) {
            String path = REGISTRATIONS + "/" + reference + "/sections/" + section.code();
            Answer empty = applicant.get(path);
            Answer full =
                    applicant.send(
                            "PUT", path, Answered.json(section), "If-Match", empty.header("ETag"));
            assertThat(full.status()).isEqualTo(200);
            assertThat(full.field("status")).isEqualTo("COMPLETE");
            Answer read = applicant.get(path);
            assertThat(read.body()).isEqualTo(full.body());
            assertThat(read.header("ETag")).isEqualTo(full.header("ETag"));
        }
    }

    private void send(String reference) {
        Answer sent = submission(reference);
        assertThat(sent.status()).isEqualTo(201);
        assertThat(sent.location()).isEqualTo(APPLICATIONS + reference);
        assertThat(submission(reference).status()).as("sent again under a new key").isEqualTo(409);
    }

    private Answer submission(String reference) {
        String path = REGISTRATIONS + "/" + reference + "/submission";
        return applicant.send("POST", path, "", "Idempotency-Key", key());
    }

    /** The line of the worklist for this case, wherever in the list it is. */
    private String worklist(String reference) {
        String path = "/api/v1/worklist?limit=2";
        Answer slice = worker.get(path);
        while (!slice.body().contains(reference)) {
            assertThat(slice.json().get("next").isNull()).as("found before the end").isFalse();
            slice = worker.get(path + "&after=" + slice.field("next"));
        }
        assertThat(slice.json().get("items").size()).isLessThanOrEqualTo(2);
        return slice.body();
    }

    private Answer decide(String reference, String body) {
        return act(reference, "/decision", body);
    }

    private void tell(String reference) {
        LocalDate today = London.today(Portal.running().bean(Clock.class));
        Answer told = act(reference, "/told", "{\"toldOn\": \"" + today + "\"}");
        assertThat(told.status()).isEqualTo(200);
    }

    private Answer act(String reference, String what, String body) {
        String tag = worker.get(APPLICATIONS + reference).header("ETag");
        return worker.send(
                "POST",
                APPLICATIONS + reference + what,
                body,
                "If-Match",
                tag,
                "Idempotency-Key",
                key());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
