package org.adoptionportal.birthfamily;

import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.Set;
import org.adoptionportal.allocation.AllocationRule;
import org.adoptionportal.identity.StaffRole;
import org.adoptionportal.identity.staff.Colleagues;

/**
 * Whoever works with children, with adopters or with families is not given the request of a birth
 * parent or relative.
 */
@Singleton
class IndependentWorkers implements AllocationRule {

    private static final Set<StaffRole> OTHER_SIDE =
            Set.of(
                    StaffRole.STAGE_ONE_WORKER,
                    StaffRole.SOCIAL_WORKER,
                    StaffRole.POST_ORDER_WORKER);

    private final Colleagues colleagues;

    IndependentWorkers(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    @Override
    public String kind() {
        return BirthFamilyLedger.CASE_KIND;
    }

    @Override
    public boolean allows(long workerId) {
        return Collections.disjoint(colleagues.roles(workerId), OTHER_SIDE);
    }
}
