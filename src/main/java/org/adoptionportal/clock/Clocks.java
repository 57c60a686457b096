package org.adoptionportal.clock;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import org.adoptionportal.clock.Rule.Counts;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;

/**
 * Works out due dates.
 *
 * <p>Held days do not count: each working day (or, for a rule in months, each calendar day) of a
 * hold that falls inside the period moves the due date on by one. Days that two holds share move it
 * once; a hold before the period or after it moves nothing. A hold that still goes on counts up to
 * today, so the due date moves on each day until it ends.
 */
@Singleton
public final class Clocks {

    private final DatedRules rules;
    private final WorkingDays workingDays;
    private final Clock clock;

    Clocks(DatedRules rules, WorkingDays workingDays, Clock clock) {
        this.rules = rules;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * The due date of a clock without holds.
     *
     * @param trigger the day, in London, of what starts the clock
     * @throws Refusal.Invalid if the rule has no value that early
     * @throws Refusal.Unavailable if the list of bank holidays does not reach that far
     * @throws IllegalArgumentException if the rule is a plain number
     */
    public Deadline deadline(RuleKey key, LocalDate trigger) {
        return deadline(key, trigger, List.of());
    }

    /** As {@link #deadline(RuleKey, LocalDate)}, for a clock that has stood still. */
    public Deadline deadline(RuleKey key, LocalDate trigger, List<Hold> holds) {
        Rule rule = rules.rule(key, trigger);
        return new Deadline(
                due(rule, trigger, holds),
                due(rule, trigger, List.of()),
                rule.name(),
                rule.explanation(),
                rule.source(),
                rule.overridden());
    }

    /** Works due dates out as these rules and bank holidays had them. */
    public Clocks asIn(RuleTexts texts) {
        return new Clocks(rules.asIn(texts), new WorkingDays(texts.holidays()), clock);
    }

    private LocalDate due(Rule rule, LocalDate trigger, List<Hold> holds) {
        LocalDate first = rule.counts() == Counts.BEGINNING_WITH ? trigger : trigger.plusDays(1);
        Predicate<LocalDate> runs = running(holds);
        return switch (rule.unit()) {
            case WORKING_DAYS ->
                    WorkingDays.walk(first, rule.value(), runs.and(workingDays::isWorkingDay));
            case MONTHS -> WorkingDays.walk(first, daysIn(rule.value(), trigger), runs);
            case NUMBER -> throw new IllegalArgumentException(rule.key() + " is not a clock");
        };
    }

    private Predicate<LocalDate> running(List<Hold> holds) {
        LocalDate today = London.today(clock);
        return day -> holds.stream().noneMatch(hold -> hold.includes(day, today));
    }

    private static int daysIn(int months, LocalDate trigger) {
        return Math.toIntExact(ChronoUnit.DAYS.between(trigger, trigger.plusMonths(months)));
    }
}
