package org.adoptionportal.application.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Decider;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Rows;
import org.junit.jupiter.api.Test;

class LettersApiTest {

    private static final String DECLINE =
            "{\"outcome\": \"DECLINE\", \"reasons\": \"You are moving abroad.\"}";

    private final Person person = People.adopter();
    private final String reference = Applicant.whoSent(person).reference();
    private final String path = "/api/v1/applications/" + reference;
    private final Api applicant = Api.signedInAs(person);
    private final Person workerOfTheAgency = People.staff(StaffRole.STAGE_ONE_WORKER);
    private final Api worker = Api.signedInAs(workerOfTheAgency);

    @Test
    void whatIsPreviewedIsKept() {
        String accept = "{\"outcome\": \"ACCEPT\", \"personalLine\": \"We look forward to it.\"}";
        Answer preview = worker.send("POST", path + "/letter-preview", accept);
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.body()).contains("We look forward to it.");
        assertThat(applicant.get(path + "/letters").json().get("items").size()).isZero();
        decide(accept);
        assertThat(applicant.get(letter(applicant)).body()).isEqualTo(preview.body());
    }

    @Test
    void applicantsFindTheLetterThatDeclinesOnceTheyAreTold() {
        decide(DECLINE);
        assertThat(applicant.get(path + "/letters").json().get("items").size()).isZero();
        String letter = letter(worker);
        assertThat(applicant.get(letter).status()).isEqualTo(404);
        Decider.any().tells(reference);
        assertThat(letter(applicant)).isEqualTo(letter);
        assertThat(applicant.get(letter).body()).contains("You are moving abroad.");
    }

    @Test
    void aPreviewIsRefusedAsTheDecisionWouldBe() {
        String preview = path + "/letter-preview";
        assertThat(worker.send("POST", preview, "{\"outcome\": \"DECLINE\"}").status())
                .isEqualTo(422);
        assertThat(worker.send("POST", preview, "{}").status()).isEqualTo(422);
        Api triage = Api.signedInAs(People.staff(StaffRole.TRIAGE));
        assertThat(triage.send("POST", preview, DECLINE).status()).isEqualTo(403);
        decide(DECLINE);
        assertThat(worker.send("POST", preview, DECLINE).status()).isEqualTo(409);
    }

    @Test
    void staffLeaveATraceWhenTheyReadALetter() {
        decide(DECLINE);
        String letter = letter(worker);
        long before = openings();
        worker.get(letter);
        assertThat(openings()).isEqualTo(before + 1);
    }

    @Test
    void whatIsNoLetterOfThisApplicationIsNotFound() {
        decide("{\"outcome\": \"ACCEPT\"}");
        Person other = People.adopter();
        String others = Applicant.whoSent(other).reference();
        String id = letter(applicant).replaceAll(".*/", "");
        Api theirs = Api.signedInAs(other);
        String theirPath = "/api/v1/applications/" + others + "/letters/";
        assertThat(theirs.get(theirPath + id).status()).isEqualTo(404);
        assertThat(theirs.get(theirPath + "letter").status()).isEqualTo(404);
    }

    private String letter(Api api) {
        return path
                + "/letters/"
                + api.get(path + "/letters")
                        .json()
                        .get("items")
                        .get(0)
                        .get("id")
                        .coerceStringValue();
    }

    private void decide(String body) {
        Answer decided =
                worker.send(
                        "POST",
                        path + "/decision",
                        body,
                        "If-Match",
                        worker.get(path).header("ETag"),
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
        assertThat(decided.status()).isEqualTo(200);
    }

    private long openings() {
        return Rows.count(
                "SELECT COUNT(*) FROM case_opening WHERE persona_id = ?",
                workerOfTheAgency.personaId());
    }
}
