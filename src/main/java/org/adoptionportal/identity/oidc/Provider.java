package org.adoptionportal.identity.oidc;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.MalformedURLException;
import java.time.Clock;
import java.time.Instant;
import org.adoptionportal.platform.error.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the provider says of itself: where it is asked what, and with which keys it signs. */
@Singleton
@Requires(beans = OidcSettings.class)
class Provider {

    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);
    private static final int MOST_BYTES_OF_KEYS = 100_000;

    private final OidcSettings settings;
    private final Clock clock;
    private volatile @Nullable Description known;

    Provider(OidcSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    record Description(
            OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys, Instant ends) {}

    /**
     * The description, asked for again when it is old.
     *
     * @throws Refusal.Unavailable if the provider cannot be reached or describes another issuer
     */
    Description description() {
        Description now = known;
        if (now == null || now.ends().isBefore(clock.instant())) {
            now = read();
            known = now;
        }
        return now;
    }

    private Description read() {
        try {
            OIDCProviderMetadata metadata =
                    OIDCProviderMetadata.resolve(
                            new Issuer(settings.issuer()), patience(), patience());
            return new Description(
                    metadata, keys(metadata), clock.instant().plus(settings.discovery()));
        } catch (IOException | GeneralException e) {
            throw away(e);
        }
    }

    private JWKSource<SecurityContext> keys(OIDCProviderMetadata metadata)
            throws MalformedURLException {
        var retriever = new DefaultResourceRetriever(patience(), patience(), MOST_BYTES_OF_KEYS);
        return JWKSourceBuilder.<SecurityContext>create(metadata.getJWKSetURI().toURL(), retriever)
                .refreshAheadCache(false)
                .build();
    }

    int patience() {
        return Math.toIntExact(settings.patience().toMillis());
    }

    /** The refusal of somebody whom the provider keeps from signing in by not answering. */
    static Refusal away(Exception cause) {
        LOG.warn("The provider {} of staff sign-in failed", cause.getClass().getSimpleName());
        return new Refusal.Unavailable(
                "Your organisation's sign-in does not answer just now. Try again in a few minutes.");
    }
}
