package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.agency.Authority;
import org.adoptionportal.clock.Clocks;
import org.adoptionportal.clock.RuleKey;
import org.adoptionportal.platform.time.London;
import org.jspecify.annotations.Nullable;

/**
 * Works out which council is responsible for a child's support: for a dated time after the order
 * the one that placed or looked after the child, after that the one where the family lives.
 */
@Singleton
public class ResponsibleCouncil {

    private final Clocks clocks;
    private final Authorities authorities;

    ResponsibleCouncil(Clocks clocks, Authorities authorities) {
        this.clocks = clocks;
        this.authorities = authorities;
    }

    /**
     * The council on that day. The last day of the time still belongs to the council that placed.
     *
     * @param livesIn the id of the council where the family lives; null if it is not known
     */
    public Responsible of(Child child, @Nullable Integer livesIn, LocalDate today) {
        return switch (child.kind()) {
            case ADOPTION, ADOPTION_ABROAD ->
                    afterOrder(child, livesIn, today, SupportRules.RESPONSIBLE_ADOPTION);
            case SPECIAL_GUARDIANSHIP -> guardianship(child, livesIn, today);
            case PLACED ->
                    placing(child, "No order is made yet, so it is the council that placed them.");
            case CHILD_ARRANGEMENTS -> home(livesIn, "It is the council where you live.");
            case NOT_SURE ->
                    unknown("We need to know which order was made. We find it out with you.");
        };
    }

    private Responsible guardianship(Child child, @Nullable Integer livesIn, LocalDate today) {
        return switch (child.inCare()) {
            case "yes" -> afterOrder(child, livesIn, today, SupportRules.RESPONSIBLE_GUARDIANSHIP);
            case "no" ->
                    home(
                            livesIn,
                            "No council looked after the child before the order, so it is the"
                                    + " council where you live.");
            default -> unknown("It depends on whether a council looked after the child before.");
        };
    }

    private Responsible afterOrder(
            Child child, @Nullable Integer livesIn, LocalDate today, RuleKey rule) {
        Optional<LocalDate> made = child.orderOn().date();
        if (made.isEmpty()) {
            return unknown("It depends on the day of the order. We find it out with you.");
        }
        LocalDate until = clocks.deadline(rule, made.get()).dueOn();
        if (today.isAfter(until)) {
            return home(
                    livesIn,
                    "The order was made on %s. Since %s it is the council where you live."
                            .formatted(London.date(made.get()), London.date(until.plusDays(1))));
        }
        return placing(
                child,
                "The order was made on %s. Until the end of %s it is the council that placed the child."
                        .formatted(London.date(made.get()), London.date(until)));
    }

    private Responsible placing(Child child, String reason) {
        return council(id(child.placedBy()), reason, "We need to know which council placed them.");
    }

    private Responsible home(@Nullable Integer livesIn, String reason) {
        return council(livesIn, reason, "It depends on where you live. We find it out with you.");
    }

    private Responsible council(@Nullable Integer authority, String reason, String missing) {
        Optional<Authority> known =
                authority == null ? Optional.empty() : authorities.byId(authority);
        return known.map(it -> new Responsible(it.id(), isOurs(it), it.name(), reason))
                .orElseGet(() -> unknown(missing));
    }

    private boolean isOurs(Authority council) {
        return authorities.partners().contains(council);
    }

    private static Responsible unknown(String reason) {
        return new Responsible(null, false, "", reason);
    }

    /** The id that was chosen; null for none. */
    static @Nullable Integer id(String chosen) {
        return chosen.matches("[0-9]{1,3}") ? Integer.valueOf(chosen) : null;
    }
}
