package org.adoptionportal.application.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.adoptionportal.support.Answer;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of things among the answers. */
class ListsApiTest {

    private static final int MOST_ADDRESSES = 20;

    private final Program program = Program.of(People.adopter());
    private final String sections =
            "/api/v1/registrations/"
                    + program.post("/api/v1/registrations", "").field("reference")
                    + "/sections/";
    private final String addresses = sections + "addresses";

    @Test
    void aListIsStoredAndReadAsItWasSent() {
        Answer stored =
                put(
                        """
                        {"lived-there": "no", "address": [
                          {"line-1": "2 Example Road", "town": "Tallowford", "from": "2015", "to": "2021"},
                          {"town": "Wherryford"}]}\
                        """);
        assertThat(stored.json().get("answers").get("address").size()).isEqualTo(2);
        assertThat(program.get(addresses).body()).isEqualTo(stored.body());
        assertThat(stored.body())
                .contains("\"field\":\"address[1].line-1\"")
                .doesNotContain("\"field\":\"address[0].");
    }

    @Test
    void aDateInAThingIsAnIsoDate() {
        String household = sections + "household";
        Answer stored =
                program.put(
                        household,
                        """
                        {"anybody-else": "yes", "person": [
                          {"name": "Ash", "born": "2015-03-27", "who": "Our son"}]}\
                        """);
        assertThat(stored.field("status")).isEqualTo("COMPLETE");
        assertThat(stored.body()).contains("\"born\":\"2015-03-27\"");
        Answer refused = program.put(household, "{\"person\": [{\"born\": \"27/3/2015\"}]}");
        assertThat(refused.body()).contains("\"field\":\"person[0].born\"");
        Answer empty =
                program.put(
                        household,
                        "{\"anybody-else\": \"yes\", \"person\": [{\"name\": \"Ash\"}]}");
        assertThat(empty.body()).contains("\"field\":\"person[0].born\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{\"colour\": \"red\"}]|address[0].colour",
                "[{\"town\": \"A\"}, {\"town\": 5}]|address[1].town",
                "[{\"town\": [\"A\"]}]|address[0].town",
                "[{\"town\": {}}]|address[0].town",
                "[{\"address-1-town\": \"A\"}]|address[0].address-1-town",
                "[\"A\"]|address[0]",
                "[[]]|address[0]",
                "[null]|address[0]",
                "\"A\"|address",
                "{}|address",
                "5|address"
            })
    void whatIsNoListIsRefusedByName(String list, String field) {
        put(list("{\"town\": \"Tallowford\"}"));
        Answer refused = put("{\"address\": " + list + "}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("\"field\":\"" + field + "\"");
        assertThat(program.get(addresses).body()).contains("Tallowford");
    }

    @Test
    void aListHasAnEnd() {
        String thing = "{\"town\": \"Tallowford\"}";
        String full = String.join(", ", Collections.nCopies(MOST_ADDRESSES, thing));
        Answer stored = put(list(full));
        assertThat(stored.json().get("answers").get("address").size()).isEqualTo(MOST_ADDRESSES);
        Answer refused = put(list(full + ", " + thing));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("\"field\":\"address\"", "an array of at most 20 objects");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"address\": []}",
                "{\"address\": null}",
                "{\"address\": [{}]}",
                "{\"address\": [{\"town\": null}]}",
                "{\"address\": [{\"town\": \" \"}]}"
            })
    void aListIsCleared(String body) {
        put(list("{\"town\": \"Tallowford\"}, {\"town\": \"Wherryford\"}"));
        Answer cleared = put(body);
        assertThat(cleared.status()).isEqualTo(200);
        assertThat(cleared.json().get("answers").size()).isZero();
    }

    @Test
    void aShorterListTakesThePlaceOfALonger() {
        put(list("{\"town\": \"Tallowford\"}, {\"town\": \"Wherryford\"}"));
        Answer stored = put(list("{\"town\": \"Wherryford\"}"));
        assertThat(stored.json().get("answers").get("address").size()).isEqualTo(1);
        assertThat(stored.body()).contains("Wherryford").doesNotContain("Tallowford");
    }

    private static String list(String things) {
        return "{\"address\": [" + things + "]}";
    }

    private Answer put(String json) {
        return program.put(addresses, json);
    }
}
