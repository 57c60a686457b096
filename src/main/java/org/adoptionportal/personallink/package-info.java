/**
 * Links by which people without an account follow their case, whatever its kind: one address, which
 * says nothing of the case. It knows no kind of case; each gives a {@link
 * org.adoptionportal.personallink.FollowedCase}.
 */
@NullMarked
package org.adoptionportal.personallink;

import org.jspecify.annotations.NullMarked;
