package org.adoptionportal.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.io.IOException;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Forged ID tokens that differ from a good one in one thing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdTokensTest {

    private static final Nonce NONCE = new Nonce("one-attempt");
    private static final int KEY_BITS = 2048;
    private static final String SHARED_SECRET = "a secret of thirty-two characters";

    @TempDir static Path folder;
    private WorkPlace work;

    @BeforeAll
    void open() throws IOException {
        work = new WorkPlace(folder);
    }

    @AfterAll
    void close() {
        work.close();
    }

    @Test
    void theProvidersOwnIsTaken() {
        assertThat(isTaken(good())).isTrue();
    }

    @Test
    void oneOfAnotherIssuerIsRefused() {
        Map<String, Object> claims =
                Map.of("nonce", NONCE.getValue(), "iss", "https://elsewhere.example.org");
        assertThat(isTaken(issued(claims))).isFalse();
    }

    @Test
    void oneOfAnotherAttemptIsRefused() {
        assertThat(isTaken(issued(Map.of("nonce", "another-attempt")))).isFalse();
        assertThat(isTaken(issued(Map.of()))).isFalse();
    }

    @Test
    void oneForAnotherPortalIsRefused() {
        assertThat(isTaken(issued("another-client", WorkPlace.LIFE))).isFalse();
    }

    @Test
    void oneThatIsOverIsRefused() {
        assertThat(isTaken(issued(WorkPlace.CLIENT, -WorkPlace.LIFE))).isFalse();
    }

    @Test
    void oneSignedWithAKeyThatIsNotTheProvidersIsRefused() throws JOSEException, ParseException {
        var key = new RSAKeyGenerator(KEY_BITS).generate();
        assertThat(isTaken(forged(JWSAlgorithm.RS256, new RSASSASigner(key)))).isFalse();
    }

    @Test
    void oneSignedWithASharedSecretIsRefused() throws JOSEException, ParseException {
        assertThat(isTaken(forged(JWSAlgorithm.HS256, new MACSigner(SHARED_SECRET)))).isFalse();
    }

    @Test
    void oneThatNobodySignedIsRefused() throws ParseException {
        assertThat(isTaken(new PlainJWT(good().getJWTClaimsSet()))).isFalse();
    }

    private SignedJWT good() {
        return issued(Map.of("nonce", NONCE.getValue()));
    }

    private SignedJWT issued(String audience, long life) {
        Map<String, Object> claims = Map.of("nonce", NONCE.getValue());
        return work.provider().issueToken(WorkPlace.ISSUER, "mo", audience, claims, life);
    }

    private SignedJWT issued(Map<String, Object> claims) {
        return work.provider().issueToken(WorkPlace.ISSUER, "mo", WorkPlace.CLIENT, claims);
    }

    /** The good one's words, and the name of the key that should have signed them. */
    private SignedJWT forged(JWSAlgorithm algorithm, JWSSigner signer)
            throws JOSEException, ParseException {
        SignedJWT good = good();
        JWTClaimsSet claims = good.getJWTClaimsSet();
        var header = new JWSHeader.Builder(algorithm).keyID(good.getHeader().getKeyID()).build();
        var forged = new SignedJWT(header, claims);
        forged.sign(signer);
        return forged;
    }

    private boolean isTaken(JWT token) {
        return work.bean(IdTokens.class).person(token, NONCE).isPresent();
    }
}
