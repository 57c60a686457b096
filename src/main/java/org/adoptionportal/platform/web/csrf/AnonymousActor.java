package org.adoptionportal.platform.web.csrf;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import org.adoptionportal.platform.crypto.Sha256;

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
        return "anonymous:" + Sha256.hex(token);
    }
}
