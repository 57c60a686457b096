package org.adoptionportal.counselling;

import org.adoptionportal.clock.RuleKey;

/** The dated rule of counselling, for the kinds of case that keep to it. */
public final class CounsellingRules {

    /** How many sessions there are unless more are agreed. */
    public static final RuleKey SESSIONS = new RuleKey("counselling-sessions");

    private CounsellingRules() {}
}
