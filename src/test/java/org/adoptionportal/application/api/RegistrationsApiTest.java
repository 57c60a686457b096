package org.adoptionportal.application.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationsApiTest {

    private static final String PATH = "/api/v1/registrations";

    private final Person person = People.adopter();
    private final Api api = Api.signedInAs(person);

    @Test
    void aPostNeedsAKey() {
        assertThat(api.post(PATH, "").status()).isEqualTo(422);
    }

    @Test
    void aChangeIsMadeOnTheVersionThatWasRead() {
        String path = section("you");
        assertThat(put(path, "{\"last-name\": \"Fenwick\"}", "\"0\"").header("ETag"))
                .isEqualTo("\"1\"");
        Answer late = put(path, "{\"last-name\": \"Vale\"}", "\"0\"");
        assertThat(late.status()).isEqualTo(412);
        assertThat(api.get(path).body()).contains("Fenwick");
        assertThat(api.send("PUT", path, "{}").status()).as("no If-Match").isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"colour\": \"red\"}|colour",
                "{\"last-name\": 5}|last-name",
                "{\"last-name\": [\"Fenwick\"]}|last-name",
                "{\"last-name\": {}}|last-name",
                "{\"date-of-birth\": \"27/3/1985\"}|date-of-birth",
                "{\"date-of-birth-day\": \"27\"}|date-of-birth-day"
            })
    void whatIsNoAnswerIsRefusedByName(String body, String field) {
        Answer refused = put(section("you"), body, "\"0\"");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("\"field\":\"" + field + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"3-5\"", "[3]", "[null]"})
    void severalChoicesAreAnArrayOfTexts(String value) {
        assertThat(put(section("adopting"), "{\"ages\": " + value + "}", "\"0\"").status())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "null", "\"text\"", "{\"last-name\": }"})
    void whatIsNotAnObjectCannotBeRead(String body) {
        assertThat(put(section("you"), body, "\"0\"").status()).isEqualTo(400);
    }

    @Test
    void nullIsNoAnswer() {
        put(section("you"), "{\"last-name\": \"Fenwick\"}", "\"0\"");
        Answer cleared = put(section("you"), "{\"last-name\": null}", "\"1\"");
        assertThat(cleared.status()).isEqualTo(200);
        assertThat(cleared.json().get("answers").size()).isZero();
    }

    @Test
    void halfACharacterIsStoredAsAMarkAndReported() {
        Answer stored = put(section("you"), "{\"last-name\": \"Fen\\ud800wick\"}", "\"0\"");
        assertThat(stored.status()).isEqualTo(200);
        assertThat(stored.body()).contains("Fen\uFFFDwick").contains("we cannot store them");
    }

    @Test
    void aHalfTypedDateIsLeftOutSoThatWhatIsReadCanBeSentBack() {
        Applicant applicant = Applicant.begins(person);
        applicant.answers("you", "birth", Map.of("date-of-birth-day", "27"));
        Answer read = api.get(section("you"));
        assertThat(read.body())
                .doesNotContain("\"date-of-birth\":")
                .contains("must include a month");
        assertThat(put(section("you"), "{}", read.header("ETag")).status()).isEqualTo(200);
    }

    @Test
    void thereIsNoSuchSectionOrRegistration() {
        assertThat(api.get(section("you") + "r-dog").status()).isEqualTo(404);
        assertThat(api.get(PATH + "/22222-22222").status()).isEqualTo(404);
        Api stranger = Api.signedInAs(People.adopter());
        assertThat(stranger.get(section("you")).status()).isEqualTo(404);
    }

    @Test
    void aListIsReadSliceBySlice() {
        section("you");
        Answer list = api.get(PATH + "?limit=1");
        assertThat(list.json().get("items").size()).isEqualTo(1);
        assertThat(list.json().get("next").isNull()).isTrue();
        assertThat(api.get(PATH + "?after=nonsense").status()).isEqualTo(422);
    }

    private String section(String code) {
        Answer begun = api.send("POST", PATH, "", "Idempotency-Key", UUID.randomUUID().toString());
        return PATH + "/" + begun.field("reference") + "/sections/" + code;
    }

    private Answer put(String path, String body, String version) {
        return api.send("PUT", path, body, "If-Match", version);
    }
}
