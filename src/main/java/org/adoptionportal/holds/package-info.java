/**
 * Holds and extensions of the clock that runs in a case of any kind, each with its reason. It knows
 * casefile, timeline, clock and what is below them.
 */
@NullMarked
package org.adoptionportal.holds;

import org.jspecify.annotations.NullMarked;
