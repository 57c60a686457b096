package org.adoptionportal.identity.oidc;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.adoptionportal.support.Portal;

/** An employer: its provider, and a second instance of the portal whose staff it vouches for. */
final class WorkPlace implements AutoCloseable {

    static final String CLIENT = "portal";
    static final String ISSUER = "employer";

    /** An hour, in seconds. */
    static final long LIFE = 3600;

    private static final String FILE =
            """
            roles:
              Managers: manager
              Stage one: stage-one-worker
            authorities:
              Head office: whole-agency
              Council one: E06000017
              Council two: E06000053
            """;

    private final MockOAuth2Server provider = new MockOAuth2Server();
    private final EmbeddedServer portal;

    WorkPlace(Path folder) throws IOException {
        provider.start(InetAddress.getLoopbackAddress(), 0);
        Files.writeString(folder.resolve("staff-sign-in.yml"), FILE);
        portal = Portal.running().another(settings(issuer(), folder));
    }

    static Map<String, Object> settings(String issuer, Path folder) {
        return new HashMap<>(
                Map.of(
                        "portal.config-dir",
                        folder.toString(),
                        "portal.oidc.issuer",
                        issuer,
                        "portal.oidc.client-id",
                        CLIENT,
                        "portal.oidc.client-secret",
                        "between-the-two",
                        "portal.oidc.patience",
                        "10s"));
    }

    MockOAuth2Server provider() {
        return provider;
    }

    String issuer() {
        return provider.issuerUrl(ISSUER).toString();
    }

    URI portal() {
        return portal.getURI();
    }

    <T> T bean(Class<T> type) {
        return portal.getApplicationContext().getBean(type);
    }

    /** The next person who signs in has these claims. */
    void expect(String subject, Map<String, Object> claims) {
        provider.enqueueCallback(
                new DefaultOAuth2TokenCallback(
                        ISSUER, subject, "JWT", List.of(CLIENT), claims, LIFE));
    }

    static Map<String, Object> claims(List<String> roles, String authority) {
        return Map.of(
                "name",
                "Mo Winter",
                "email",
                "mo.winter@council.example.org",
                "roles",
                roles,
                "authority",
                authority);
    }

    @Override
    public void close() {
        portal.close();
        provider.shutdown();
    }
}
