package org.adoptionportal.enquiry.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Enquirer;
import org.adoptionportal.support.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssistedApiTest {

    private static final String PATH = "/api/v1/enquiries/assisted";

    private final Enquirer enquirer = Enquirer.valid();
    private final Api worker = Api.signedInAs(People.staff(StaffRole.TRIAGE));

    @Test
    void whatWasSaidOnTheTelephoneIsTheSameCaseMarkedAsSuch() {
        String key = key();
        Answer entered = enter(worker, "\"TELEPHONE\"", key);
        assertThat(entered.status()).isEqualTo(201);
        assertThat(enter(worker, "\"TELEPHONE\"", key).body()).isEqualTo(entered.body());
        Answer read = worker.get(entered.location());
        assertThat(read.field("takenBy")).isEqualTo("TELEPHONE");
        assertThat(read.json().get("information").get("dueOn"))
                .isEqualTo(entered.json().get("information").get("dueOn"));
        assertThat(read.body()).contains("enquiry-entered");
    }

    @Test
    void aLetterNeedsNeitherEmailNorTelephone() {
        enquirer.answers().put("email", "");
        enquirer.answers().put("telephone", "");
        enquirer.answers().put("ways", "LETTER");
        assertThat(enter(worker, "\"PAPER\"", key()).body()).contains("a postal address");
        enquirer.answers().put("address", "1 Example Lane\nWherryford");
        Answer entered = enter(worker, "\"PAPER\"", key());
        var answers = worker.get(entered.location()).json().get("answers");
        assertThat(answers.get("address").getStringValue()).isEqualTo("1 Example Lane\nWherryford");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"ONLINE\""})
    void whoEntersItSaysHowItCame(String takenBy) {
        Answer refused = enter(worker, takenBy, key());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("\"takenBy\"", "Choose how the enquiry reached us");
    }

    @Test
    void aWorkerOfOneCouncilEntersForAnotherButCannotOpenIt() {
        Api elsewhere = Api.signedInAs(People.staffOf(2, StaffRole.TRIAGE));
        Answer entered = enter(elsewhere, "\"IN_PERSON\"", key());
        assertThat(entered.status()).isEqualTo(201);
        assertThat(elsewhere.get(entered.location()).status()).isEqualTo(404);
    }

    @Test
    void otherRolesTakeNoEnquiries() {
        Api panel = Api.signedInAs(People.staff(StaffRole.PANEL_ADMINISTRATOR));
        assertThat(enter(panel, "\"TELEPHONE\"", key()).status()).isEqualTo(403);
    }

    private Answer enter(Api api, String takenBy, String key) {
        String body = "{\"takenBy\": %s, \"enquiry\": %s}".formatted(takenBy, enquirer.json());
        return api.send("POST", PATH, body, "Idempotency-Key", key);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
