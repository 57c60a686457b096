package org.adoptionportal.records;

import org.adoptionportal.awaiting.Awaited;
import org.adoptionportal.awaiting.ChaseRules;
import org.adoptionportal.awaiting.HeldUpBy;
import org.adoptionportal.awaiting.NewAwaited;
import org.adoptionportal.clock.RuleKey;

/** What a request waits for. */
enum RecordsThing {
    IDENTITY("records-identity", HeldUpBy.APPLICANT, ChaseRules.CHASE_APPLICANT),
    FILE("records-file", HeldUpBy.SOMEBODY_ELSE, RecordsRules.CHASE_RECORDS_FILE),
    REGISTRAR("records-registrar", HeldUpBy.SOMEBODY_ELSE, RecordsRules.CHASE_REGISTRAR);

    private final String kind;
    private final HeldUpBy with;

    @SuppressWarnings("ImmutableEnumChecker")
    private final RuleKey chase;

    RecordsThing(String kind, HeldUpBy with, RuleKey chase) {
        this.kind = kind;
        this.with = with;
        this.chase = chase;
    }

    boolean isOf(Awaited thing) {
        return thing.kind().equals(kind);
    }

    /** The person may know of it, whether or not they have an account. */
    NewAwaited needed(String subject) {
        return new NewAwaited(kind, Awaited.EVERYBODY, subject, with, chase, null);
    }
}
