package org.adoptionportal.platform.once;

/**
 * What a decision answered.
 *
 * @param replayed true when it was decided by an earlier request with the same key
 */
public record Outcome(String result, boolean replayed) {}
