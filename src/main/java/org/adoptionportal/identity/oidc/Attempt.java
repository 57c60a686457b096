package org.adoptionportal.identity.oidc;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * What a browser must still hold when it comes back from the provider.
 *
 * @param state ties the way back to this browser
 * @param nonce ties the ID token to this attempt
 * @param verifier ties the code to this attempt (PKCE, RFC 7636)
 * @param next where to go on afterwards
 */
@Serdeable
record Attempt(String state, String nonce, String verifier, String next, Instant ends) {

    static Attempt make(String next, Instant ends) {
        return new Attempt(
                new State().getValue(),
                new Nonce().getValue(),
                new CodeVerifier().getValue(),
                next,
                ends);
    }

    CodeVerifier codeVerifier() {
        return new CodeVerifier(verifier);
    }

    @Override
    public String toString() {
        return "Attempt";
    }
}
