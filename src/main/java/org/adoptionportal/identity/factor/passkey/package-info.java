/**
 * Passkeys, in the place of the code of an authenticator app (W3C Web Authentication, level 2).
 * They need scripts in the browser; the app and the recovery codes work without.
 */
@NullMarked
package org.adoptionportal.identity.factor.passkey;

import org.jspecify.annotations.NullMarked;
