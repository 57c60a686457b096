/** Tests of staff signing in where they work, against a provider on this machine. */
@NullMarked
package org.adoptionportal.identity.oidc;

import org.jspecify.annotations.NullMarked;
