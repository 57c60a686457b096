package org.adoptionportal.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.clock.Rule.Counts;
import org.adoptionportal.clock.Rule.Unit;

/**
 * A rule with all its values, as England's file and the agency's write them.
 *
 * @param effective the values that hold here, the earliest first: the agency's from its first day
 *     on, England's before
 * @param national England's values, the earliest first, also where the agency's hold instead
 */
public record WrittenRule(
        RuleKey key,
        String name,
        Unit unit,
        Counts counts,
        List<DatedValue> effective,
        List<DatedValue> national) {

    /** The value that holds here on that day; empty before the first. */
    public Optional<DatedValue> on(LocalDate day) {
        return latest(effective, day);
    }

    /** England's value on that day, whether or not it holds here. */
    public Optional<DatedValue> nationalOn(LocalDate day) {
        return latest(national, day);
    }

    private static Optional<DatedValue> latest(List<DatedValue> values, LocalDate day) {
        return values.stream()
                .filter(value -> !value.from().isAfter(day))
                .reduce((earlier, later) -> later);
    }
}
