package org.adoptionportal.casefile;

import java.time.LocalDate;
import org.adoptionportal.clock.RuleKey;

/**
 * A clock that runs in a case.
 *
 * @param trigger the day, in London, of what started it
 */
public record RunningClock(RuleKey rule, LocalDate trigger) {}
