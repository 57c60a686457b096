package org.adoptionportal.identity.session;

import io.micronaut.context.ApplicationContext;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.adoptionportal.support.Portal;
import org.jspecify.annotations.Nullable;

/** Makes tokens by hand, good ones to begin with, as somebody would who had stolen our key. */
final class Tokens {

    private final Map<String, String> header = new HashMap<>();
    private final Map<String, String> claims = new HashMap<>();
    private String algorithm = "HmacSHA256";
    private String key =
            Portal.running()
                    .bean(ApplicationContext.class)
                    .getProperty("portal.keys.jwt", String.class)
                    .orElseThrow();

    private Tokens(String sid) {
        long now = System.currentTimeMillis() / 1000;
        header.put("alg", "\"HS256\"");
        header.put("typ", "\"at+jwt\"");
        claims.put("iss", "\"adoption-portal\"");
        claims.put("aud", "\"adoption-portal\"");
        claims.put("sub", '"' + sid + '"');
        claims.put("iat", Long.toString(now));
        claims.put("nbf", Long.toString(now));
        claims.put("exp", Long.toString(now + 600));
    }

    static Tokens ofSession(String sid) {
        return new Tokens(sid);
    }

    /** With another claim, written as JSON; null leaves it out. */
    Tokens claim(String name, @Nullable String json) {
        return put(claims, name, json);
    }

    Tokens beginningIn(int seconds) {
        return claim("nbf", Long.toString(System.currentTimeMillis() / 1000 + seconds));
    }

    Tokens header(String name, @Nullable String json) {
        return put(header, name, json);
    }

    Tokens signedBy(String algorithm, String key) {
        this.algorithm = algorithm;
        this.key = key;
        return this;
    }

    Tokens signedBy(String algorithm) {
        return signedBy(algorithm, key);
    }

    String unsigned() {
        return base64(json(header)) + "." + base64(json(claims)) + ".";
    }

    String signed() {
        try {
            String said = base64(json(header)) + "." + base64(json(claims));
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), algorithm));
            byte[] signature = mac.doFinal(said.getBytes(StandardCharsets.UTF_8));
            return said + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String subject(String token) {
        String claims =
                new String(
                        Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]),
                        StandardCharsets.UTF_8);
        return claims.replaceAll(".*\"sub\":\"([^\"]+)\".*", "$1");
    }

    private Tokens put(Map<String, String> to, String name, @Nullable String json) {
        if (json == null) {
            to.remove(name);
        } else {
            to.put(name, json);
        }
        return this;
    }

    private static String json(Map<String, String> parts) {
        return parts.entrySet().stream()
                .map(part -> "\"" + part.getKey() + "\":" + part.getValue())
                .collect(java.util.stream.Collectors.joining(",", "{", "}"));
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
