/**
 * Adoptive families and special guardians ask for support: in a crisis by name and telephone, or
 * with a whole request; a worker decides how urgent it is and what follows. Who has no account
 * comes back by a personal link. The room stands on casefile, timeline, clock, agency, contact,
 * personallink, notification and identity, and knows no other kind of case. In addresses it is
 * {@code family-support}, over the API and as a kind of case {@code support}.
 */
@NullMarked
package org.adoptionportal.familysupport;

import org.jspecify.annotations.NullMarked;
