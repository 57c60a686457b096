/** What {@code bin/fault-test} checks: that nothing is lost and nothing done twice in bad luck. */
@NullMarked
package org.adoptionportal.faults;

import org.jspecify.annotations.NullMarked;
