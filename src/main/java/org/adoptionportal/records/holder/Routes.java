package org.adoptionportal.records.holder;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.clock.DatedRules;
import org.adoptionportal.clock.DatedValue;
import org.adoptionportal.clock.Rule;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.records.RecordsRules;

/**
 * Which way leads to birth details: the dated rule {@code birth-records-route}, read on the day of
 * the adoption order. An agency that reads the law differently on a boundary day overrides it.
 */
@Singleton
public class Routes {

    private final DatedRules rules;

    Routes(DatedRules rules) {
        this.rules = rules;
    }

    /**
     * The way for an order made on that day.
     *
     * @throws org.adoptionportal.platform.error.Refusal.Invalid if there were no orders so early
     */
    public Route on(LocalDate ordered) {
        return Route.numbered(rule(ordered).value());
    }

    /** Where it stands that this is the way for an order made on that day. */
    public String source(LocalDate ordered) {
        return rule(ordered).source();
    }

    /** Where it stands that this is the way for its orders. */
    public String source(Route route) {
        return values().stream()
                .filter(value -> value.value() == route.number())
                .map(DatedValue::source)
                .findFirst()
                .orElseThrow();
    }

    /** The way, if it is the same on every day that the order can have been made. */
    public Optional<Route> of(OrderDate ordered) {
        Route first = on(start(ordered));
        return first == on(ordered.last()) ? Optional.of(first) : Optional.empty();
    }

    /** The ways that it can be, in their order: one, or the two of a boundary. */
    public List<Route> possible(OrderDate ordered) {
        return List.of(on(start(ordered)), on(ordered.last())).stream().distinct().toList();
    }

    /** The day between which and the day before the way changes, if it does within this date. */
    public LocalDate boundary(OrderDate ordered) {
        return values().stream()
                .map(DatedValue::from)
                .filter(from -> from.isAfter(start(ordered)) && !from.isAfter(ordered.last()))
                .findFirst()
                .orElseThrow();
    }

    /** The first day on which there can have been an order. */
    public LocalDate earliest() {
        return values().getFirst().from();
    }

    /** When orders were made for which this is the way: "from 12 November 1975 to …". */
    public String period(Route route) {
        List<DatedValue> values = values();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).value() == route.number()) {
                return period(values, i);
            }
        }
        return "";
    }

    private static String period(List<DatedValue> values, int at) {
        LocalDate from = values.get(at).from();
        if (at == values.size() - 1) {
            return "on or after " + London.date(from);
        }
        LocalDate next = values.get(at + 1).from();
        return at == 0
                ? "before " + London.date(next)
                : "from %s to %s".formatted(London.date(from), London.date(next.minusDays(1)));
    }

    private LocalDate start(OrderDate ordered) {
        return ordered.first().isBefore(earliest()) ? earliest() : ordered.first();
    }

    private Rule rule(LocalDate ordered) {
        return rules.rule(RecordsRules.BIRTH_RECORDS_ROUTE, ordered);
    }

    private List<DatedValue> values() {
        return rules.all().stream()
                .filter(rule -> rule.key().equals(RecordsRules.BIRTH_RECORDS_ROUTE))
                .findFirst()
                .orElseThrow()
                .effective();
    }
}
