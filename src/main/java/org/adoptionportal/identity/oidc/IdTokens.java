package org.adoptionportal.identity.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Judges ID tokens (OpenID Connect Core 1.0, 3.1.3.7): signature, issuer, audience, times, nonce.
 */
@Singleton
@Requires(beans = OidcSettings.class)
class IdTokens {

    private static final Logger LOG = LoggerFactory.getLogger(IdTokens.class);

    private final OidcSettings settings;
    private final Provider provider;

    IdTokens(OidcSettings settings, Provider provider) {
        this.settings = settings;
        this.provider = provider;
    }

    /** Whom the token names; empty unless all of it holds. */
    Optional<WorkPerson> person(JWT token, Nonce nonce) {
        try {
            return Optional.of(WorkPerson.of(validator().validate(token, nonce), settings));
        } catch (KeySourceException unreachable) {
            throw Provider.away(unreachable);
        } catch (BadJOSEException | JOSEException e) {
            LOG.warn("An ID token of the provider was refused: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private IDTokenValidator validator() {
        return new IDTokenValidator(
                new Issuer(settings.issuer()),
                new ClientID(settings.clientId()),
                new JWSVerificationKeySelector<>(algorithms(), provider.description().keys()),
                null);
    }

    /** Those the provider has a public key for: never a shared secret, never none. */
    private Set<JWSAlgorithm> algorithms() {
        Set<JWSAlgorithm> algorithms = new HashSet<>(JWSAlgorithm.Family.SIGNATURE);
        algorithms.retainAll(provider.description().metadata().getIDTokenJWSAlgs());
        return algorithms.isEmpty() ? Set.of(JWSAlgorithm.RS256) : algorithms;
    }
}
