/** Breaks a rule on purpose, to prove that the rule can fail. */
@NullMarked
package org.adoptionportal.architecture.violators.fund;

import org.jspecify.annotations.NullMarked;
