package org.adoptionportal.birthfamily;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.adoptionportal.clock.RuleKey;
import org.adoptionportal.counselling.Counselled;
import org.adoptionportal.counselling.CounsellingRules;

/** These requests have sessions, as many as the rule allows. */
@Singleton
class BirthFamilySessions implements Counselled {

    @Override
    public String kind() {
        return BirthFamilyLedger.CASE_KIND;
    }

    @Override
    public Optional<RuleKey> limit() {
        return Optional.of(CounsellingRules.SESSIONS);
    }
}
