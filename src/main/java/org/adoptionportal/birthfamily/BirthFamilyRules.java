package org.adoptionportal.birthfamily;

import org.adoptionportal.clock.RuleKey;

/** The dated rules of work with birth parents and relatives. */
public final class BirthFamilyRules {

    public static final RuleKey FIRST_CONTACT = new RuleKey("birth-family-first-contact");
    public static final RuleKey SAME_DAY = new RuleKey("relinquishment-first-contact");
    public static final RuleKey CONSENT_WEEKS = new RuleKey("consent-to-adoption");
    public static final RuleKey CHASE_FILE = new RuleKey("chase-birth-family-file");

    /** How long what was never sent is kept. */
    static final RuleKey DRAFT_KEPT = new RuleKey("birth-family-draft-kept");

    private BirthFamilyRules() {}
}
