package org.adoptionportal.enquiry.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Enquirer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnquiriesApiTest {

    private static final String PATH = "/api/v1/enquiries";

    private final Api program = Api.anonymous();
    private final Enquirer enquirer = Enquirer.valid();

    @Test
    void theAnswerSaysWhatHappensByWhenAndWhy() {
        enquirer.answers().put("interest", "INTER_COUNTRY");
        Answer sent = send(enquirer.json(), key());
        assertThat(sent.status()).isEqualTo(201);
        var information = sent.json().get("information");
        assertThat(information.get("dueOn").getStringValue()).isNotEmpty();
        assertThat(information.get("doneOn").isNull()).isTrue();
        assertThat(information.get("rule").getStringValue())
                .isEqualTo("Information for people who enquire");
        assertThat(sent.json().get("offer").get("source").getStringValue())
                .contains("Statutory Guidance");
        assertThat(sent.body()).contains("Far Shores Adoption").doesNotContain("Wren");
    }

    @Test
    void theSameKeySendsOnceAndOnlyTheSame() {
        String key = key();
        Answer first = send(enquirer.json(), key);
        assertThat(send(enquirer.json(), key).body()).isEqualTo(first.body());
        enquirer.answers().put("question", "Something else");
        Answer other = send(enquirer.json(), key);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.body()).contains("idempotencyKey");
    }

    @Test
    void aKeyIsNeeded() {
        Answer none = program.post(PATH, enquirer.json());
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.body()).contains("idempotencyKey");
    }

    @Test
    void theRulesAreThoseOfThePage() {
        Answer empty = send("{}", key());
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.json().get("errors").values())
                .extracting(error -> error.get("field").getStringValue())
                .containsExactly("authority", "email", "interest", "names", "ways");
    }

    @ParameterizedTest
    @CsvSource({
        "postcode, nowhere",
        "email, nobody",
        "telephone, none",
        "ways, LETTER",
        "ways, PIGEON",
        "address, 1 Example Lane",
        "authority, 999",
        "interest, CATS",
        "heardFrom, A_FRIEND"
    })
    void whatIsWrongIsNamed(String field, String value) {
        enquirer.answers().put(field, value);
        Answer answer = send(enquirer.json(), key());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("errors").values())
                .extracting(error -> error.get("field").getStringValue())
                .containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"colour\": \"red\"}",
                "{\"names\": 5, \"names\": {}}",
                "{\"ways\": \"EMAIL\", \"question\": [",
                "[]"
            })
    void whatIsNoEnquiryIsNotRead(String body) {
        assertThat(send(body, key()).status()).isEqualTo(400);
    }

    @Test
    void nullsAndHalvesOfCharactersAreNoAnswers() {
        String nulls = "{\"names\": null, \"ways\": [null], \"question\": \"a\\ud800b\"}";
        Answer answer = send(nulls, key());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Enter your name", "we cannot store them");
    }

    private Answer send(String body, String key) {
        return program.send("POST", PATH, body, "Idempotency-Key", key);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
