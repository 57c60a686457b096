/**
 * What people with an account have asked for in the capacity in which they are here: each request,
 * where it stands and what happens next, whatever its kind. It knows no kind of case; each room
 * gives an {@link org.adoptionportal.casefile.own.OwnDoor}.
 */
@NullMarked
package org.adoptionportal.casefile.own;

import org.jspecify.annotations.NullMarked;
