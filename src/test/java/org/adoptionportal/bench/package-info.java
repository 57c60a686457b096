/**
 * Measures a running portal against a floor: what {@code bin/bench} runs. Nothing of it is in the
 * suite, because times tell as much of the machine as of the portal.
 */
@NullMarked
package org.adoptionportal.bench;

import org.jspecify.annotations.NullMarked;
