package org.adoptionportal.architecture.violators.fund;

import org.adoptionportal.clock.RuleKey;

/** Declares a rule that nobody has written. */
final class AsksForNoRule {

    static final RuleKey NEVER_WRITTEN = new RuleKey("never-written");

    private AsksForNoRule() {}
}
