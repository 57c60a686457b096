package org.adoptionportal.platform.crypto;

import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;

/**
 * Keyed fingerprints (HMAC-SHA256, 32 bytes) by which sealed personal data can be found again,
 * exact only. Different ways to write the same thing give the same token; the same text gives
 * different tokens for different kinds.
 */
@Singleton
public final class SearchTokens {

    /** The length of every token in bytes: {@code BINARY(32)}. */
    public static final int BYTES = 32;

    private final PrfSet keys;
    private final List<Prf> primaryFirst;

    SearchTokens(Keys keys) {
        this.keys = keys.search();
        this.primaryFirst = primaryFirst(this.keys);
    }

    /** What a token is made of. The names are part of every stored token: never rename one. */
    public enum Kind {
        NAME,
        POSTCODE,
        EMAIL,
        TELEPHONE,
        /** Year-month-day, or day-month-year as people write it. */
        DATE_OF_BIRTH,
        SIGN_IN_NAME,
        NETWORK_ADDRESS,
        CODE,
        RECOVERY_CODE,
        HELP_CODE,
        /** Issuer and subject of an account elsewhere, as they are. */
        WORK_ACCOUNT,
        EQUALITY_TICKET
    }

    /** Names the key that {@link #token} uses now; stored beside each token. */
    public int keyVersion() {
        return keys.getPrimaryId();
    }

    /**
     * The token to store, made with the newest key.
     *
     * @throws IllegalArgumentException if nothing is left of {@code text} (blank, or no such date):
     *     a token of nothing would find everybody who left the answer out
     */
    public byte[] token(Kind kind, String text) {
        String plain = Normalised.of(kind, text);
        if (plain.isEmpty()) {
            throw new IllegalArgumentException("There is no " + kind + " to make a token of");
        }
        return compute(primaryFirst.getFirst(), kind, plain);
    }

    /** One token to store for each different word of a name, in any script; may be empty. */
    public List<byte[]> tokensOfName(String name) {
        return Normalised.words(name).stream().map(word -> token(Kind.NAME, word)).toList();
    }

    /**
     * The tokens to look for: one for each key still in use, newest first; empty if nothing is left
     * of {@code text}.
     */
    public List<byte[]> everyToken(Kind kind, String text) {
        String plain = Normalised.of(kind, text);
        return plain.isEmpty()
                ? List.of()
                : primaryFirst.stream().map(key -> compute(key, kind, plain)).toList();
    }

    /** As {@link #everyToken}, for each different word of a name. */
    public List<List<byte[]>> everyTokenOfName(String name) {
        return Normalised.words(name).stream().map(word -> everyToken(Kind.NAME, word)).toList();
    }

    private static byte[] compute(Prf key, Kind kind, String plain) {
        try {
            String input = kind.name() + '\0' + plain;
            return key.compute(input.getBytes(StandardCharsets.UTF_8), BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not make a token", e);
        }
    }

    private static List<Prf> primaryFirst(PrfSet keys) {
        try {
            List<Prf> ordered = new ArrayList<>();
            keys.getPrfs()
                    .forEach((id, key) ->
                            ordered.add(id == keys.getPrimaryId() ? 0 : ordered.size(), key));
            return List.copyOf(ordered);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The search keys cannot be used", e);
        }
    }
}
