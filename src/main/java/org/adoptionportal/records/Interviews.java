package org.adoptionportal.records;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.adoptionportal.clock.RuleKey;
import org.adoptionportal.counselling.Counselled;
import org.adoptionportal.counselling.Sessions;

/** The counselling of adopted people: as much as they want, and before birth details at times. */
@Singleton
class Interviews {

    private final Sessions sessions;

    Interviews(Sessions sessions) {
        this.sessions = sessions;
    }

    boolean anyHeld(long requestId) {
        return sessions.anyHeld(requestId);
    }

    /** There may be any number of them. */
    @Singleton
    static final class Unlimited implements Counselled {

        @Override
        public String kind() {
            return RecordsLedger.CASE_KIND;
        }

        @Override
        public Optional<RuleKey> limit() {
            return Optional.empty();
        }
    }
}
