package org.adoptionportal.identity.oidc;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * The provider that vouches for staff; there are no such settings where none is configured.
 *
 * @param issuer the provider's address; its description is below {@code /.well-known}
 * @param clientId what the portal is called there
 * @param clientSecret by which the provider knows the portal
 * @param scopes what is asked for, with spaces between
 * @param rolesClaim the claim that says what somebody is employed as
 * @param authorityClaim the claim that says for which council
 * @param patience how long to wait for the provider to be reached, and as long again for its answer
 * @param attempt how long somebody has to sign in there
 * @param discovery how long the provider's description of itself is believed
 */
@ConfigurationProperties("portal.oidc")
@Requires(property = "portal.oidc.issuer", pattern = ".+")
record OidcSettings(
        String issuer,
        String clientId,
        String clientSecret,
        @Bindable(defaultValue = "openid profile email") String scopes,
        @Bindable(defaultValue = "roles") String rolesClaim,
        @Bindable(defaultValue = "authority") String authorityClaim,
        @Bindable(defaultValue = "3s") Duration patience,
        @Bindable(defaultValue = "10m") Duration attempt,
        @Bindable(defaultValue = "1h") Duration discovery) {

    @Override
    public String toString() {
        return "OidcSettings";
    }
}
