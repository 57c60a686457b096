/**
 * Second factors: codes of an authenticator app, each good once, and recovery codes for the day the
 * telephone is lost. Nothing here begins a session: {@code identity.web} does, after both steps.
 */
@NullMarked
package org.adoptionportal.identity.factor;

import org.jspecify.annotations.NullMarked;
