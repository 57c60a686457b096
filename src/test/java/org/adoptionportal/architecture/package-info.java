/**
 * The rules of the house, as tests. Each has a deliberate violator below {@code violators}, which
 * proves that the rule can fail.
 */
@NullMarked
package org.adoptionportal.architecture;

import org.jspecify.annotations.NullMarked;
