package org.adoptionportal.familysupport;

import org.adoptionportal.clock.RuleKey;

/** The dated rules that support asks for. */
public final class SupportRules {

    static final RuleKey DRAFT_KEPT = new RuleKey("support-draft-kept");
    static final RuleKey DRAFT_WARNING = new RuleKey("support-draft-warning");
    static final RuleKey TRIAGE = new RuleKey("support-triage");
    static final RuleKey ANSWER = new RuleKey("support-answer");
    static final RuleKey ASSESSMENT = new RuleKey("support-assessment");
    static final RuleKey RING_BACK_HOURS = new RuleKey("support-ring-back-hours");
    static final RuleKey UNREAD_MINUTES = new RuleKey("support-unread-minutes");
    static final RuleKey RESPONSIBLE_ADOPTION = new RuleKey("support-responsible-adoption");
    static final RuleKey RESPONSIBLE_GUARDIANSHIP = new RuleKey("support-responsible-guardianship");
    static final RuleKey FUND_AGE = new RuleKey("support-fund-age");
    static final RuleKey FUND_AGE_WITH_PLAN = new RuleKey("support-fund-age-with-plan");

    private SupportRules() {}
}
