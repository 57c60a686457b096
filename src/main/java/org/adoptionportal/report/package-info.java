/**
 * The picture of a team's work: how many cases are in each stage, how old they are and what is
 * late, of cases of whatever kind. It counts, and reads nothing of any case.
 */
@NullMarked
package org.adoptionportal.report;

import org.jspecify.annotations.NullMarked;
