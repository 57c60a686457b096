package org.adoptionportal.familysupport;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.clock.DatedRules;
import org.adoptionportal.clock.Rule;
import org.adoptionportal.familysupport.FundOutlook.Likelihood;

/**
 * Compares what a family says of a child with the dated rules of the Adoption and Special
 * Guardianship Support Fund: the child's age, and the way by which the child came to the family.
 */
@Singleton
public class FundCheck {

    private final DatedRules rules;

    FundCheck(DatedRules rules) {
        this.rules = rules;
    }

    /** One thing that was looked at. */
    private record Finding(Likelihood likelihood, String reason) {}

    /** What we can say of the child on that day. */
    public FundOutlook of(Child child, LocalDate today) {
        Finding age = age(child, today);
        Finding way = way(child);
        List<Likelihood> both = List.of(age.likelihood(), way.likelihood());
        return new FundOutlook(worst(both), List.of(age.reason(), way.reason()));
    }

    private static Likelihood worst(List<Likelihood> all) {
        if (all.contains(Likelihood.UNLIKELY)) {
            return Likelihood.UNLIKELY;
        }
        return all.contains(Likelihood.TO_CHECK) ? Likelihood.TO_CHECK : Likelihood.LIKELY;
    }

    private Finding age(Child child, LocalDate today) {
        Optional<LocalDate> born = child.bornOn().date();
        if (born.isEmpty()) {
            return new Finding(Likelihood.TO_CHECK, "We need to know how old they are.");
        }
        int years = Period.between(born.get(), today).getYears();
        Rule usual = rules.rule(SupportRules.FUND_AGE, today);
        Rule withPlan = rules.rule(SupportRules.FUND_AGE_WITH_PLAN, today);
        if (years <= usual.value()) {
            return new Finding(Likelihood.LIKELY, usual.explanation());
        }
        return years <= withPlan.value() ? plan(child, withPlan) : tooOld(withPlan);
    }

    private static Finding plan(Child child, Rule rule) {
        return switch (child.plan()) {
            case "yes" -> new Finding(Likelihood.LIKELY, rule.explanation());
            case "no" ->
                    new Finding(
                            Likelihood.UNLIKELY,
                            "At their age the Fund helps only with an education, health and care"
                                    + " plan.");
            default ->
                    new Finding(
                            Likelihood.TO_CHECK,
                            "At their age it depends on an education, health and care plan.");
        };
    }

    private static Finding tooOld(Rule rule) {
        return new Finding(
                Likelihood.UNLIKELY,
                "The Fund helps up to and including the age of %d at most."
                        .formatted(rule.value()));
    }

    private static Finding way(Child child) {
        return switch (child.kind()) {
            case PLACED -> likely("The Fund helps children who are placed and wait for an order.");
            case ADOPTION -> fromCare(child, "The Fund helps children who were adopted from care.");
            case ADOPTION_ABROAD ->
                    check("It depends on whether the adoption abroad is recognised here.");
            case SPECIAL_GUARDIANSHIP ->
                    fromCare(
                            child,
                            "The Fund helps children who were in care before special guardianship.");
            case CHILD_ARRANGEMENTS ->
                    fromCare(
                            child,
                            "The Fund helps children who were in care before a child arrangements"
                                    + " order.");
            case NOT_SURE -> check("It depends on which order was made.");
        };
    }

    private static Finding fromCare(Child child, String helps) {
        return switch (child.inCare()) {
            case "yes" -> likely(helps);
            case "no" ->
                    new Finding(Likelihood.UNLIKELY, helps + " You told us that they were not.");
            default -> check(helps + " We need to check whether they were.");
        };
    }

    private static Finding likely(String reason) {
        return new Finding(Likelihood.LIKELY, reason);
    }

    private static Finding check(String reason) {
        return new Finding(Likelihood.TO_CHECK, reason);
    }
}
