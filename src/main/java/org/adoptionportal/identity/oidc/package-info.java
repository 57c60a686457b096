/**
 * Staff sign in with the account that their employer gave them, by OpenID Connect. Nothing of it
 * exists unless a provider is configured ({@link org.adoptionportal.identity.oidc.OidcSettings}).
 * The provider says who somebody is and what they are employed as, anew at each sign-in; the
 * session that begins then is ours, and nothing the provider issued is kept.
 */
@NullMarked
package org.adoptionportal.identity.oidc;

import org.jspecify.annotations.NullMarked;
