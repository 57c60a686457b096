package org.adoptionportal.allocation;

import org.jspecify.annotations.Nullable;

/**
 * What somebody has on their hands.
 *
 * @param worker the name; null for the cases on which nobody works
 * @param open cases in which something is still to happen
 * @param ours of these, how many wait for the agency
 * @param late of these, how many have a next step that is late
 */
public record Load(long workerId, @Nullable String worker, long open, long ours, long late) {}
