package org.adoptionportal.familysupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.support.Portal;
import org.junit.jupiter.api.Test;

class ResponsibleCouncilTest {

    private static final LocalDate ORDER = LocalDate.of(2023, 3, 10);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 10);
    private static final int PLACED_BY = 2;
    private static final int HOME =
            Portal.running().bean(Authorities.class).partners().getFirst().id();

    private final ResponsibleCouncil councils = Portal.running().bean(ResponsibleCouncil.class);

    @Test
    void theCouncilThatPlacedIsResponsibleUpToTheLastDay() {
        Child child = child(Order.ADOPTION, "yes");
        assertThat(councils.of(child, HOME, LAST).authorityId()).isEqualTo(PLACED_BY);
        assertThat(councils.of(child, HOME, LAST).isAnothers()).isTrue();
        Responsible after = councils.of(child, HOME, LAST.plusDays(1));
        assertThat(after.authorityId()).isEqualTo(HOME);
        assertThat(after.ours()).isTrue();
        assertThat(after.reason()).contains("Since 11 March 2026");
    }

    @Test
    void specialGuardianshipHasItsOwnTimeWhereTheChildWasInCare() {
        Child child = child(Order.SPECIAL_GUARDIANSHIP, "yes");
        assertThat(councils.of(child, HOME, LAST).authorityId()).isEqualTo(PLACED_BY);
        assertThat(councils.of(child, HOME, LAST.plusDays(1)).authorityId()).isEqualTo(HOME);
    }

    @Test
    void specialGuardianshipOfAChildNeverInCareIsTheHomesFromTheFirstDay() {
        Child child = child(Order.SPECIAL_GUARDIANSHIP, "no");
        assertThat(councils.of(child, HOME, ORDER).authorityId()).isEqualTo(HOME);
    }

    @Test
    void whatIsNotKnownIsNotGuessed() {
        Child unsure = child(Order.SPECIAL_GUARDIANSHIP, "unsure");
        assertThat(councils.of(unsure, HOME, LAST).authorityId()).isNull();
        Child notSure = child(Order.NOT_SURE, "yes");
        assertThat(councils.of(notSure, HOME, LAST).isAnothers()).isFalse();
    }

    @Test
    void whileNoOrderIsMadeItIsTheCouncilThatPlaced() {
        assertThat(councils.of(child(Order.PLACED, ""), HOME, LAST).authorityId())
                .isEqualTo(PLACED_BY);
    }

    private static Child child(Order order, String inCare) {
        return new Child(
                "Rowan",
                TypedDay.iso("2016-03-27"),
                order.name(),
                TypedDay.iso(ORDER.toString()),
                Integer.toString(PLACED_BY),
                inCare,
                "",
                "");
    }
}
