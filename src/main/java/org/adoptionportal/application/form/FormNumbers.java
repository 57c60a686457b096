package org.adoptionportal.application.form;

import org.adoptionportal.clock.RuleKey;

/** The dated rules of the questions in the form. */
public final class FormNumbers {

    public static final RuleKey MINIMUM_AGE = new RuleKey("minimum-age");
    public static final RuleKey REFEREES = new RuleKey("referees");
    public static final RuleKey RELATIVES_AS_REFEREES = new RuleKey("relatives-as-referees");
    public static final RuleKey ADDRESS_HISTORY = new RuleKey("address-history");

    private FormNumbers() {}
}
