package org.adoptionportal.clock;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.adoptionportal.clock.Rule.Counts;
import org.adoptionportal.clock.Rule.Unit;
import org.adoptionportal.clock.RuleHistory.Value;
import org.adoptionportal.platform.config.YamlSection;

/** Reads files of rules and refuses whatever is not exactly right. */
final class RulesFile {

    private RulesFile() {}

    /** The file that says which rules there are, in its order. */
    static Map<RuleKey, RuleHistory> england(String file, String yaml) {
        YamlSection rules = rules(file, yaml);
        Map<RuleKey, RuleHistory> read = new LinkedHashMap<>();
        for (String written : rules.keys()) {
            RuleKey key = key(rules, written);
            read.put(key, rule(key, rules.section(written)));
        }
        return read;
    }

    /** A file that holds new values of some of the rules that there are. */
    static Map<RuleKey, NavigableMap<LocalDate, Value>> overrides(
            String file, String yaml, Set<RuleKey> known) {
        YamlSection rules =
                rules(file, yaml).only(known.stream().map(RuleKey::written).toArray(String[]::new));
        Map<RuleKey, NavigableMap<LocalDate, Value>> read = new LinkedHashMap<>();
        for (String written : rules.keys()) {
            read.put(new RuleKey(written), values(rules.section(written).only("values")));
        }
        return read;
    }

    private static RuleKey key(YamlSection rules, String written) {
        try {
            return new RuleKey(written);
        } catch (IllegalArgumentException e) {
            throw rules.fault(written, "must be small letters, with hyphens between the words");
        }
    }

    private static YamlSection rules(String file, String yaml) {
        return YamlSection.read(file, yaml).only("rules").section("rules");
    }

    private static RuleHistory rule(RuleKey key, YamlSection rule) {
        Unit unit = rule.oneOf("unit", Unit.class);
        Counts counts = Counts.AFTER;
        if (unit == Unit.NUMBER) {
            rule.only("name", "explanation", "unit", "values");
        } else {
            rule.only("name", "explanation", "unit", "counts", "values");
            counts = rule.oneOf("counts", Counts.class);
        }
        if (unit == Unit.MONTHS && counts != Counts.AFTER) {
            throw rule.fault("counts", "must be after: months are counted from the day before");
        }
        return new RuleHistory(
                key,
                rule.text("name"),
                rule.text("explanation"),
                unit,
                counts,
                values(rule),
                new TreeMap<>());
    }

    private static NavigableMap<LocalDate, Value> values(YamlSection rule) {
        NavigableMap<LocalDate, Value> values = new TreeMap<>();
        for (YamlSection entry : rule.sections("values")) {
            entry.only("from", "value", "source");
            LocalDate from = entry.date("from");
            if (!values.isEmpty() && !from.isAfter(values.lastKey())) {
                throw entry.fault("from", "must be later than the one before it");
            }
            if (entry.number("value") < 1) {
                throw entry.fault("value", "must be 1 or more");
            }
            values.put(from, new Value(entry.number("value"), entry.text("source")));
        }
        if (values.isEmpty()) {
            throw rule.fault("values", "must hold at least one value");
        }
        return values;
    }
}
