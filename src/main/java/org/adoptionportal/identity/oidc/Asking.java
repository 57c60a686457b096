package org.adoptionportal.identity.oidc;

import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.net.URI;
import org.adoptionportal.platform.web.address.PublicAddress;

/** Asks the provider who somebody is: authorization code flow with PKCE, state and nonce. */
@Singleton
@Requires(beans = OidcSettings.class)
class Asking {

    private final OidcSettings settings;
    private final Provider provider;
    private final PublicAddress address;

    Asking(OidcSettings settings, Provider provider, PublicAddress address) {
        this.settings = settings;
        this.provider = provider;
        this.address = address;
    }

    /** Where at the provider to sign in. */
    URI there(Attempt attempt) {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        Scope.parse(settings.scopes()),
                        new ClientID(settings.clientId()),
                        back())
                .endpointURI(provider.description().metadata().getAuthorizationEndpointURI())
                .state(new State(attempt.state()))
                .nonce(new Nonce(attempt.nonce()))
                .codeChallenge(attempt.codeVerifier(), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** Where the provider sends people back to; it must be registered there. */
    URI back() {
        return URI.create(address.of(WorkSignIn.PATH + WorkSignIn.BACK));
    }
}
