package org.adoptionportal.familysupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.adoptionportal.familysupport.FundOutlook.Likelihood;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;

class FundCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    private final FundCheck fund = Portal.running().bean(FundCheck.class);

    @Test
    void theFundHelpsUpToAndIncludingTheAge() {
        assertThat(ofAdopted("2004-06-16", "")).as("still 21").isEqualTo(Likelihood.LIKELY);
        assertThat(ofAdopted("2004-06-15", "no")).as("22 today").isEqualTo(Likelihood.UNLIKELY);
        assertThat(ofAdopted("2004-06-15", "")).isEqualTo(Likelihood.TO_CHECK);
    }

    @Test
    void aPlanMakesItLonger() {
        assertThat(ofAdopted("2000-06-16", "yes")).as("still 25").isEqualTo(Likelihood.LIKELY);
        assertThat(ofAdopted("2000-06-15", "yes")).as("26 today").isEqualTo(Likelihood.UNLIKELY);
    }

    @Test
    void theWayToTheFamilyCounts() {
        assertThat(way(Order.SPECIAL_GUARDIANSHIP, "yes")).isEqualTo(Likelihood.LIKELY);
        assertThat(way(Order.SPECIAL_GUARDIANSHIP, "no")).isEqualTo(Likelihood.UNLIKELY);
        assertThat(way(Order.CHILD_ARRANGEMENTS, "unsure")).isEqualTo(Likelihood.TO_CHECK);
        assertThat(way(Order.PLACED, "")).isEqualTo(Likelihood.LIKELY);
        assertThat(way(Order.ADOPTION_ABROAD, "no")).isEqualTo(Likelihood.TO_CHECK);
    }

    private Likelihood ofAdopted(String born, String plan) {
        return likelihood(born, Order.ADOPTION, "yes", plan);
    }

    private Likelihood way(Order order, String inCare) {
        return likelihood("2016-03-27", order, inCare, "");
    }

    private Likelihood likelihood(String born, Order order, String inCare, String plan) {
        Child child =
                new Child(
                        "Rowan",
                        TypedDay.iso(born),
                        order.name(),
                        TypedDay.NONE,
                        "",
                        inCare,
                        plan,
                        "");
        FundOutlook outlook = fund.of(child, TODAY);
        assertThat(outlook.reasons()).hasSize(2);
        return outlook.likelihood();
    }
}
