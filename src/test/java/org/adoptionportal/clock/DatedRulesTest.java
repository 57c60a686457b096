package org.adoptionportal.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.adoptionportal.application.AdoptionRules;
import org.adoptionportal.platform.config.ConfigFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DatedRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String ENGLAND = ConfigFolder.shipped("rules/england.yml");
    private static final String NOTHING = "rules: {}";
    private static final String COMMENTS =
            """
            rules:
              report-comments:
                values:
                  - {from: 2025-04-01, value: 10, source: Our procedures}
                  - {from: 2026-04-01, value: 1, source: Our new procedures}
            """;

    static Stream<RuleKey> keys() {
        return new DatedRules(ENGLAND, NOTHING).all().stream().map(WrittenRule::key);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyRuleIsExplained(RuleKey key) {
        Rule rule = new DatedRules(ENGLAND, NOTHING).rule(key, DAY);
        assertThat(rule.explanation()).contains(rule.length()).doesNotContain("{");
        assertThat(rule.name()).isNotBlank();
        assertThat(rule.source()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"referees, 3", "relatives-as-referees, 1", "minimum-age, 21"})
    void plainNumbers(RuleKey key, int expected) {
        assertThat(new DatedRules(ENGLAND, NOTHING).number(key, DAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-31, 5, false, 5 working days",
        "2025-04-01, 10, true, 10 working days",
        "2026-03-31, 10, true, 10 working days",
        "2026-04-01, 1, true, 1 working day"
    })
    void theValueOfTheDayHolds(LocalDate date, int value, boolean overridden, String length) {
        Rule rule = new DatedRules(ENGLAND, COMMENTS).rule(AdoptionRules.REPORT_COMMENTS, date);
        assertThat(rule.value()).isEqualTo(value);
        assertThat(rule.overridden()).isEqualTo(overridden);
        assertThat(rule.explanation()).contains(length + " to tell us");
    }

    @Test
    void aChangeOfLawHoldsFromItsDay() {
        String changed =
                ENGLAND.replace(
                        "value: 40, source",
                        "value: 40, source: before}\n      - {from: 2026-03-02, value: 30, source");
        DatedRules rules = new DatedRules(changed, NOTHING);
        assertThat(rules.number(AdoptionRules.CHALLENGE, DAY.minusDays(1))).isEqualTo(40);
        assertThat(rules.number(AdoptionRules.CHALLENGE, DAY)).isEqualTo(30);
        assertThat(rules.rule(AdoptionRules.CHALLENGE, DAY).overridden()).isFalse();
    }

    @Test
    void theAgencysFileIsReadFromItsFolder(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("rules.yml"), COMMENTS);
        DatedRules rules = new DatedRules(new ConfigFolder(folder.toString()));
        assertThat(rules.rule(AdoptionRules.REPORT_COMMENTS, DAY).overridden()).isTrue();
        assertThat(rules.rule(AdoptionRules.DECISION, DAY).overridden()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1975-11-11, 1",
        "1975-11-12, 1",
        "1975-11-13, 2",
        "2005-12-29, 2",
        "2005-12-30, 3"
    })
    void anAgencyReadsADayOnWhichTheWayChangesInItsOwnManner(LocalDate ordered, int way) {
        String own =
                """
                rules:
                  birth-records-route:
                    values:
                      - {from: 1975-11-12, value: 1, source: Our reading}
                      - {from: 1975-11-13, value: 2, source: Our reading}
                      - {from: 2005-12-30, value: 3, source: Our reading}
                """;
        RuleKey key = new RuleKey("birth-records-route");
        assertThat(new DatedRules(ENGLAND, own).number(key, ordered)).isEqualTo(way);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unit: months | unit: weeks | rules.stage-one.unit must be one of working-days",
                "counts: after | counts: before | enquiry-information.counts must be one of after",
                "unit: months\\n    counts: after | unit: months\\n    counts: beginning-with | rules.stage-one.counts must be after",
                "value: 21 | value: twenty-one | rules.minimum-age.values[1].value must be a whole number",
                "value: 21 | value: 0 | rules.minimum-age.values[1].value must be 1 or more",
                "from: 2005-12-30 | from: 2005-12-32 | rules.minimum-age.values[1].from must be a date",
                "name: Age to adopt | title: Age to adopt | rules.minimum-age.title is not known",
                "name: Age to adopt | name: | rules.minimum-age.name is missing"
            })
    void aSlipOfThePenRefusesTheStart(String right, String wrong, String message) {
        String yaml = ENGLAND.replace(newLines(right), newLines(wrong));
        assertThatThrownBy(() -> new DatedRules(yaml, NOTHING))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("rules/england.yml: ")
                .hasMessageContaining(message);
    }

    private static String newLines(String text) {
        return text.replace("\\n", "\n");
    }

    @Test
    void aRuleThatIsNotWrittenIsMissed() {
        DatedRules rules = new DatedRules(ENGLAND, NOTHING);
        assertThatThrownBy(() -> rules.rule(new RuleKey("stage-won"), DAY))
                .hasMessageContaining("stage-won");
    }

    @Test
    void aKeyIsAPlainWord() {
        assertThatThrownBy(() -> new RuleKey("STAGE_ONE")).hasMessageContaining("STAGE_ONE");
        String yaml = ENGLAND.replace("  stage-one:", "  Stage one:");
        assertThatThrownBy(() -> new DatedRules(yaml, NOTHING)).hasMessageContaining("Stage one");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "report-comments | repot-comments | rules.yml: rules.repot-comments is not known",
                "value: 10 | value: ten | rules.yml: rules.report-comments.values[1].value must",
                "2026-04-01 | 2025-04-01 | rules.yml: rules.report-comments.values[2].from must be later",
                ", source: Our procedures | '' | rules.yml: rules.report-comments.values[1].source is missing",
                "values: | value: | rules.yml: rules.report-comments.value is not known"
            })
    void soDoesOneInTheAgencysFile(String right, String wrong, String message) {
        String yaml = COMMENTS.replace(right, wrong);
        assertThatThrownBy(() -> new DatedRules(ENGLAND, yaml)).hasMessageContaining(message);
    }
}
