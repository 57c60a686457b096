package org.adoptionportal.identity.oidc;

import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.adoptionportal.platform.error.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives the provider the code that a browser brought, for an ID token; nothing else is kept. */
@Singleton
@Requires(beans = OidcSettings.class)
class CodeExchange {

    private static final Logger LOG = LoggerFactory.getLogger(CodeExchange.class);
    private static final int SERVER_ERROR = 500;

    private final OidcSettings settings;
    private final Provider provider;
    private final Asking asking;

    CodeExchange(OidcSettings settings, Provider provider, Asking asking) {
        this.settings = settings;
        this.provider = provider;
        this.asking = asking;
    }

    /**
     * The ID token, not yet judged; empty if the provider does not take the code.
     *
     * @throws Refusal.Unavailable if the provider does not answer
     */
    Optional<JWT> idToken(String code, Attempt attempt) {
        try {
            HTTPResponse answer = request(code, attempt).send();
            if (answer.getStatusCode() >= SERVER_ERROR) {
                throw new IOException("The provider has failed");
            }
            return idToken(OIDCTokenResponseParser.parse(answer));
        } catch (IOException e) {
            throw Provider.away(e);
        } catch (ParseException unreadable) {
            LOG.warn("The provider's answer to a code could not be read");
            return Optional.empty();
        }
    }

    private HTTPRequest request(String code, Attempt attempt) {
        URI endpoint = provider.description().metadata().getTokenEndpointURI();
        var grant =
                new AuthorizationCodeGrant(
                        new AuthorizationCode(code), asking.back(), attempt.codeVerifier());
        HTTPRequest request =
                new TokenRequest.Builder(endpoint, ourselves(), grant).build().toHTTPRequest();
        request.setConnectTimeout(provider.patience());
        request.setReadTimeout(provider.patience());
        request.setFollowRedirects(false);
        return request;
    }

    private ClientAuthentication ourselves() {
        List<ClientAuthenticationMethod> known =
                provider.description().metadata().getTokenEndpointAuthMethods();
        var id = new ClientID(settings.clientId());
        var secret = new Secret(settings.clientSecret());
        boolean inBody =
                known != null
                        && !known.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        && known.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST);
        return inBody ? new ClientSecretPost(id, secret) : new ClientSecretBasic(id, secret);
    }

    private static Optional<JWT> idToken(TokenResponse answer) {
        if (!answer.indicatesSuccess()) {
            String why = answer.toErrorResponse().getErrorObject().getCode();
            LOG.warn("The provider did not take a code: {}", why);
            return Optional.empty();
        }
        var success = (OIDCTokenResponse) answer.toSuccessResponse();
        return Optional.ofNullable(success.getOIDCTokens().getIDToken());
    }
}
