package org.adoptionportal.awaiting;

import org.adoptionportal.clock.RuleKey;

/** The dated rules of when whoever keeps a case waiting is asked again. */
public final class ChaseRules {

    public static final RuleKey CHASE_APPLICANT = new RuleKey("chase-applicant");
    public static final RuleKey CHASE_REFERENCE = new RuleKey("chase-reference");
    public static final RuleKey CHASE_COUNCIL = new RuleKey("chase-council");
    public static final RuleKey CHASE_ABROAD = new RuleKey("chase-abroad");
    public static final RuleKey CHASE_OTHERS = new RuleKey("chase-others");

    private ChaseRules() {}
}
