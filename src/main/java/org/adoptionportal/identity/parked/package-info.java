/**
 * What somebody sent after their session had ended by time: kept sealed for an hour, shown to the
 * same account in the same browser after sign-in, and sent on only when they press for it.
 */
@NullMarked
package org.adoptionportal.identity.parked;

import org.jspecify.annotations.NullMarked;
