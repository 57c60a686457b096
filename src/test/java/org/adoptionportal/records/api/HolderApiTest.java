package org.adoptionportal.records.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.adoptionportal.support.Answer;
import org.adoptionportal.support.Api;
import org.junit.jupiter.api.Test;

class HolderApiTest {

    private static final String PATH = "/api/v1/records/who-holds-my-file";

    private final Api program = Api.anonymous();

    @Test
    void theWayIsToldForADay() {
        Answer answer =
                program.post(
                        PATH,
                        """
                        {"where": "ENGLAND_OR_WALES", "day": 11, "month": 11, "year": 1975}\
                        """);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"route\":\"AFTER_INTERVIEW\"", "\"counsellingFirst\":true")
                .contains("\"holder\":\"TO_BE_FOUND\"");
    }

    @Test
    void atABoundaryTheDayIsAskedFor() {
        String asked = "{\"where\": \"ENGLAND_OR_WALES\", \"month\": 12, \"year\": 2005%s}";
        Answer refused = program.post(PATH, asked.formatted(""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("\"ordered\"", "30 December 2005");
        Answer both = program.post(PATH, asked.formatted(", \"dayUnknown\": true"));
        assertThat(both.json().get("routes").size()).isEqualTo(2);
    }

    @Test
    void elsewhereThereIsNoWayOfOurs() {
        Answer answer = program.post(PATH, "{\"where\": \"SCOTLAND\"}");
        assertThat(answer.json().get("routes").size()).isZero();
        assertThat(program.post(PATH, "{}").status()).isEqualTo(422);
        assertThat(program.post(PATH, "{\"colour\": \"red\"}").status()).isEqualTo(400);
    }
}
