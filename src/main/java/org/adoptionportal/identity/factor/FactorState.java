package org.adoptionportal.identity.factor;

import java.time.Instant;

/**
 * The second factor of an account that has one.
 *
 * @param codesLeft recovery codes that have not been used
 * @param codesToKeep whether the person has not said that they have kept the latest codes
 */
public record FactorState(Instant since, int codesLeft, boolean codesToKeep) {}
