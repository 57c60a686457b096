package org.adoptionportal.equality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adoptionportal.support.Applicant;
import org.adoptionportal.support.Page;
import org.adoptionportal.support.People;
import org.adoptionportal.support.Person;
import org.adoptionportal.support.Portal;
import org.adoptionportal.support.Program;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever has the whole database cannot tell who gave an answer, nor which answers go together. */
class KeptApartTest {

    private static final String WORDS = "Kept in own words";
    private static final Person ROBIN = People.adopter();

    @BeforeAll
    static void someAnswers() {
        Applicant robin = Applicant.whoSent(ROBIN);
        Page asked =
                robin.visitor()
                        .click(robin.home(), "Answer some questions about equality (optional)");
        robin.visitor()
                .submit(
                        asked,
                        Map.of(
                                "age", "25-34",
                                "sex", "male",
                                "gender-same", "no",
                                "gender-words", WORDS,
                                "condition", "no",
                                "orientation", "bisexual",
                                "religion", "none"));
    }

    @Test
    void noColumnNamesAPersonACaseOrATime() {
        assertThat(columns("equality_answer"))
                .containsExactlyInAnyOrder(
                        "id bigint",
                        "service varchar",
                        "given_in char",
                        "question varchar",
                        "answer varchar",
                        "sealed blob");
        assertThat(columns("equality_ticket")).containsExactly("person binary");
        assertThat(Stored.texts("SELECT given_in FROM equality_answer"))
                .allSatisfy(month -> assertThat(month).matches("[0-9]{4}-[0-9]{2}"));
    }

    /** Every number and every key of all other tables is compared, whatever it is called. */
    @Test
    void nothingInAnyOtherTableIsTheSame() {
        Set<String> here = new HashSet<>(Stored.texts("SELECT id FROM equality_answer"));
        here.addAll(Stored.texts("SELECT HEX(person) FROM equality_ticket"));
        assertThat(others("bigint"))
                .isNotEmpty()
                .allSatisfy(column -> assertThat(values(column)).doesNotContainAnyElementsOf(here));
        assertThat(others("binary"))
                .isNotEmpty()
                .allSatisfy(column -> assertThat(keys(column)).doesNotContainAnyElementsOf(here));
    }

    /** The other ids of the portal are made of the time: these are not. */
    @Test
    void idsTellNoTime() {
        Instant beginning = Instant.parse("2020-01-01T00:00:00Z");
        Instant now = Portal.running().bean(Clock.class).instant();
        assertThat(Stored.texts("SELECT id FROM equality_answer"))
                .extracting(Long::parseLong)
                .allSatisfy(id -> {
                    Instant told = beginning.plus(Duration.ofNanos((id >> 12) * 1000));
                    assertThat(Duration.between(told, now).abs())
                            .isGreaterThan(Duration.ofMinutes(1));
                });
    }

    @Test
    void ownWordsAreSealed() {
        assertThat(Stored.texts("SELECT CONVERT(sealed USING latin1) FROM equality_answer"))
                .noneMatch(sealed -> sealed.contains(WORDS));
        assertThat(Stored.texts("SELECT answer FROM equality_answer")).doesNotContain(WORDS);
    }

    @Test
    void theirOwnCopyOfWhatTheyToldUsHasNothingOfThem() {
        Program robin = Program.of(ROBIN);
        String reference =
                robin.get("/api/v1/registrations")
                        .json()
                        .get("items")
                        .get(0)
                        .get("reference")
                        .getStringValue();
        assertThat(robin.get("/api/v1/applications/" + reference).body())
                .doesNotContain("quality", WORDS);
    }

    private static List<String> columns(String table) {
        return Stored.texts(
                "SELECT CONCAT(column_name, ' ', data_type) FROM information_schema.columns WHERE"
                        + " table_schema = DATABASE() AND table_name = '%s'".formatted(table));
    }

    /** Every column of this type, as {@code table.column}. */
    private static List<String> others(String type) {
        return Stored.texts(
                "SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns WHERE"
                        + " table_schema = DATABASE() AND data_type = '%s'".formatted(type)
                        + " AND table_name NOT LIKE 'equality%'");
    }

    private static List<String> values(String column) {
        String[] names = column.split("\\.", -1);
        return Stored.texts("SELECT `%s` FROM `%s`".formatted(names[1], names[0]));
    }

    private static List<String> keys(String column) {
        String[] names = column.split("\\.", -1);
        return Stored.texts("SELECT HEX(`%s`) FROM `%s`".formatted(names[1], names[0]));
    }
}
