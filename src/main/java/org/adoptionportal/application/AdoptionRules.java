package org.adoptionportal.application;

import org.adoptionportal.clock.RuleKey;

/** The dated rules of the way to adoption. */
public final class AdoptionRules {

    public static final RuleKey REGISTRATION_ANSWER = new RuleKey("registration-answer");
    public static final RuleKey STAGE_ONE = new RuleKey("stage-one");
    public static final RuleKey STAGE_GAP = new RuleKey("stage-gap");
    public static final RuleKey STAGE_TWO = new RuleKey("stage-two");
    public static final RuleKey FAST_TRACK = new RuleKey("fast-track");
    public static final RuleKey REPORT_COMMENTS = new RuleKey("report-comments");
    public static final RuleKey DECISION = new RuleKey("decision");
    public static final RuleKey DECISION_TOLD = new RuleKey("decision-told");
    public static final RuleKey DECISION_IN_WRITING = new RuleKey("decision-in-writing");
    public static final RuleKey CHALLENGE = new RuleKey("challenge");
    public static final RuleKey DRAFT_KEPT = new RuleKey("draft-kept");
    public static final RuleKey DRAFT_WARNING = new RuleKey("draft-warning");
    public static final RuleKey WEEKS_AT_HOME_BEFORE_COURT =
            new RuleKey("weeks-at-home-before-court");
    public static final RuleKey CHASE_DBS = new RuleKey("chase-dbs");
    public static final RuleKey CHASE_MEDICAL = new RuleKey("chase-medical");
    public static final RuleKey DBS_VALID = new RuleKey("dbs-valid");
    public static final RuleKey MEDICAL_VALID = new RuleKey("medical-valid");

    private AdoptionRules() {}
}
