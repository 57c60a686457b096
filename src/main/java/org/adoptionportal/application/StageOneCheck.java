package org.adoptionportal.application;

import java.util.Locale;
import org.adoptionportal.awaiting.Awaited;
import org.adoptionportal.awaiting.ChaseRules;
import org.adoptionportal.awaiting.HeldUpBy;
import org.adoptionportal.awaiting.NewAwaited;
import org.adoptionportal.clock.RuleKey;
import org.jspecify.annotations.Nullable;

/**
 * A check of Stage One, who has to act on it, and the dated rules that say when it is asked for
 * again and for how long it can be relied on (Adoption Agencies Regulations 2005 as amended in
 * 2013, Schedule 4; Statutory Guidance, chapter 3).
 */
enum StageOneCheck {
    STAGE_ONE_PLAN(HeldUpBy.AGENCY, ChaseRules.CHASE_APPLICANT),
    HOME_SAFETY(HeldUpBy.AGENCY, ChaseRules.CHASE_OTHERS),
    COUNCIL_CHECK(HeldUpBy.COUNCIL, ChaseRules.CHASE_COUNCIL),
    REFERENCE(HeldUpBy.REFEREE, ChaseRules.CHASE_REFERENCE),
    DBS_HOUSEHOLD(HeldUpBy.DBS, AdoptionRules.CHASE_DBS, AdoptionRules.DBS_VALID),
    DBS(HeldUpBy.DBS, AdoptionRules.CHASE_DBS, AdoptionRules.DBS_VALID),
    MEDICAL(HeldUpBy.GP, AdoptionRules.CHASE_MEDICAL, AdoptionRules.MEDICAL_VALID),
    EMPLOYER(HeldUpBy.EMPLOYER, ChaseRules.CHASE_REFERENCE),
    FINANCE(HeldUpBy.APPLICANT, ChaseRules.CHASE_APPLICANT),
    RESIDENCE(HeldUpBy.APPLICANT, ChaseRules.CHASE_APPLICANT),
    POLICE_ABROAD(HeldUpBy.ABROAD, ChaseRules.CHASE_ABROAD),
    EARLIER_PARTNER(HeldUpBy.SOMEBODY_ELSE, ChaseRules.CHASE_REFERENCE),
    SCHOOL(HeldUpBy.SCHOOL, ChaseRules.CHASE_OTHERS);

    private final HeldUpBy heldUpBy;

    @SuppressWarnings("ImmutableEnumChecker")
    private final RuleKey chase;

    @SuppressWarnings("ImmutableEnumChecker")
    private final @Nullable RuleKey valid;

    StageOneCheck(HeldUpBy heldUpBy, RuleKey chase) {
        this(heldUpBy, chase, null);
    }

    StageOneCheck(HeldUpBy heldUpBy, RuleKey chase, @Nullable RuleKey valid) {
        this.heldUpBy = heldUpBy;
        this.chase = chase;
        this.valid = valid;
    }

    /** As it is stored and said: {@code dbs-household}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** About the household: its applicants may all see how far it is. */
    NewAwaited shared(String subject) {
        return new NewAwaited(word(), Awaited.EVERYBODY, subject, heldUpBy, chase, valid);
    }

    /** About one applicant: the other is told nothing of it. */
    NewAwaited of(Applicant who, String subject) {
        return new NewAwaited(word(), who.owner(), subject, heldUpBy, chase, valid);
    }
}
