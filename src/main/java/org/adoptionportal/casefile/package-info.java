/**
 * What every case has, of whatever kind: reference, parties, derived status, who looked at it, and
 * the tokens it is found by. It knows identity and the platform, and no kind of case.
 */
@NullMarked
package org.adoptionportal.casefile;

import org.jspecify.annotations.NullMarked;
