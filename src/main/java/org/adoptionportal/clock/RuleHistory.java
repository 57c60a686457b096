package org.adoptionportal.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.adoptionportal.clock.Rule.Counts;
import org.adoptionportal.clock.Rule.Unit;

/** One rule through time: England's values and the agency's own, which win from their first day. */
record RuleHistory(
        RuleKey key,
        String name,
        String explanation,
        Unit unit,
        Counts counts,
        NavigableMap<LocalDate, Value> england,
        NavigableMap<LocalDate, Value> agency) {

    record Value(int value, String source) {}

    RuleHistory with(NavigableMap<LocalDate, Value> own) {
        return new RuleHistory(key, name, explanation, unit, counts, england, own);
    }

    Optional<Rule> on(LocalDate date) {
        Map.Entry<LocalDate, Value> own = agency.floorEntry(date);
        Map.Entry<LocalDate, Value> inForce = own == null ? england.floorEntry(date) : own;
        return Optional.ofNullable(inForce).map(entry -> rule(entry.getValue(), own != null));
    }

    WrittenRule written() {
        List<DatedValue> national = values(england, false);
        List<DatedValue> own = values(agency, true);
        Stream<DatedValue> before =
                national.stream()
                        .filter(it -> own.isEmpty() || it.from().isBefore(agency.firstKey()));
        return new WrittenRule(
                key, name, unit, counts, Stream.concat(before, own.stream()).toList(), national);
    }

    private List<DatedValue> values(NavigableMap<LocalDate, Value> dated, boolean ofAgency) {
        return dated.entrySet().stream()
                .map(it -> value(it.getKey(), it.getValue(), ofAgency))
                .toList();
    }

    private DatedValue value(LocalDate from, Value it, boolean ofAgency) {
        return new DatedValue(
                from, it.value(), Rule.length(unit, it.value()), it.source(), ofAgency);
    }

    private Rule rule(Value value, boolean overridden) {
        String told =
                explanation
                        .replace("{length}", Rule.length(unit, value.value()))
                        .replace("{value}", String.valueOf(value.value()));
        return new Rule(key, name, told, unit, counts, value.value(), value.source(), overridden);
    }
}
