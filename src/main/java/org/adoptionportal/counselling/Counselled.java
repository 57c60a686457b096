package org.adoptionportal.counselling;

import java.util.Optional;
import org.adoptionportal.clock.RuleKey;

/** What a feature answers for its kind of case so that sessions can be offered in it. */
public interface Counselled {

    /** The kind of case, as in {@code case_file}. */
    String kind();

    /** How many sessions there are; empty when there may be any number. */
    Optional<RuleKey> limit();
}
