package org.adoptionportal.clock;

import io.micronaut.context.annotation.Context;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.adoptionportal.platform.config.ConfigFolder;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;

/**
 * Statutory and local numbers, by the day on which they hold. Read once at start from {@code
 * rules/england.yml} and the agency's own {@code rules.yml}; an unknown or wrong entry in either
 * refuses the start and names file and key.
 */
@Context
public final class DatedRules {

    private static final String ENGLAND = "rules/england.yml";
    private static final String AGENCY = "rules.yml";

    private static final String NOTHING = "rules: {}";

    private final Map<RuleKey, RuleHistory> rules;

    @Inject
    DatedRules(ConfigFolder folder) {
        this(england(), agency(folder));
    }

    DatedRules(String england, String agency) {
        rules = RulesFile.england(ENGLAND, england);
        RulesFile.overrides(AGENCY, agency, rules.keySet())
                .forEach((key, own) -> rules.computeIfPresent(key, (k, rule) -> rule.with(own)));
    }

    private DatedRules(Map<RuleKey, RuleHistory> rules) {
        this.rules = rules;
    }

    static String england() {
        return ConfigFolder.shipped(ENGLAND);
    }

    static String agency(ConfigFolder folder) {
        return folder.own(AGENCY).orElse(NOTHING);
    }

    /** The rules as these texts had them; a rule that they did not have yet is as it is now. */
    DatedRules asIn(RuleTexts texts) {
        Map<RuleKey, RuleHistory> then = new LinkedHashMap<>(rules);
        then.putAll(new DatedRules(texts.england(), texts.agency()).rules);
        return new DatedRules(then);
    }

    /**
     * The rule as it stands on that day; for a clock, the day on which it starts.
     *
     * @throws Refusal.Invalid if the day is before the first value we know
     */
    public Rule rule(RuleKey key, LocalDate date) {
        RuleHistory history = Objects.requireNonNull(rules.get(key), key::written);
        Optional<Rule> rule = history.on(date);
        return rule.orElseThrow(() ->
                new Refusal.Invalid(
                        "We know no rule for “%s” as early as %s. Check the date."
                                .formatted(history.name(), London.date(date))));
    }

    /** Every rule with all its values, in the order of England’s file. */
    public List<WrittenRule> all() {
        return rules.values().stream().map(RuleHistory::written).toList();
    }

    /** The bare number of the rule on that day, such as 3 for the number of referees. */
    public int number(RuleKey key, LocalDate date) {
        return rule(key, date).value();
    }
}
