package org.adoptionportal.records;

import org.adoptionportal.clock.RuleKey;

/** The dated rules of access to records by adopted adults. */
public final class RecordsRules {

    public static final RuleKey BIRTH_RECORDS_ROUTE = new RuleKey("birth-records-route");
    public static final RuleKey RECORDS_MINIMUM_AGE = new RuleKey("records-minimum-age");
    public static final RuleKey RECORDS_FIRST_CONTACT = new RuleKey("records-first-contact");
    public static final RuleKey RECORDS_RANGE_CASES = new RuleKey("records-range-cases");
    public static final RuleKey CHASE_RECORDS_FILE = new RuleKey("chase-records-file");
    public static final RuleKey CHASE_REGISTRAR = new RuleKey("chase-registrar");

    /** How long what was never sent is kept. */
    static final RuleKey DRAFT_KEPT = new RuleKey("records-draft-kept");

    private RecordsRules() {}
}
