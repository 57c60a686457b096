/**
 * Sending the same thing twice does it once: the decision, its idempotency key and its result are
 * written together. Knows the errors, the clock and the scheduler of the platform, and no feature.
 */
@NullMarked
package org.adoptionportal.platform.once;

import org.jspecify.annotations.NullMarked;
