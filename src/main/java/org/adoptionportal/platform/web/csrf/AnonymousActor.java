package org.adoptionportal.platform.web.csrf;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Tells browsers apart whose person has not signed in, for as long as the browser keeps its CSRF
 * token. Nothing that is stored leads back to the token.
 */
@Singleton
public final class AnonymousActor {

    private final CsrfTokens tokens;

    AnonymousActor(CsrfTokens tokens) {
        this.tokens = tokens;
    }

    /** The browser's name in the ledger of idempotency keys: 74 ASCII characters. */
    public String of(HttpRequest<?> request) {
        byte[] token = tokens.of(request).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token);
            return "anonymous:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
