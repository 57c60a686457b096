package org.adoptionportal.identity.factor;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.adoptionportal.identity.Secrets;
import org.adoptionportal.platform.crypto.SealedJson;

/**
 * Authenticator apps without a telephone, for tests and demo accounts: the secret follows from the
 * sign-in name, so everybody who reads this knows it.
 */
@Singleton
@Requires(env = {"dev", "test"})
public class KnownSecrets {

    private static final int BYTES = 20;

    private final KnownSecretRows rows;
    private final AuthenticatorRows authenticators;
    private final RecoveryCodes recoveryCodes;
    private final SealedJson sealed;
    private final Clock clock;

    KnownSecrets(
            KnownSecretRows rows,
            AuthenticatorRows authenticators,
            RecoveryCodes recoveryCodes,
            SealedJson sealed,
            Clock clock) {
        this.rows = rows;
        this.authenticators = authenticators;
        this.recoveryCodes = recoveryCodes;
        this.sealed = sealed;
        this.clock = clock;
    }

    /** Gives the holder of this persona a second factor that is ready for use. */
    public void enrol(long personaId, String signInName) {
        long account = accountOf(personaId);
        byte[] secret = new AuthenticatorDetails(of(signInName), List.of()).seal(sealed, account);
        Instant now = clock.instant();
        authenticators.save(new AuthenticatorRow(account, secret, now, now, now, 0));
    }

    /** The code that the app shows now. */
    public String code(String signInName) {
        return code(signInName, clock.instant());
    }

    public String code(String signInName, Instant at) {
        return of(signInName).code(SharedSecret.step(at));
    }

    /** The code that an app shows now which was given this key. */
    public String codeOfKey(String base32) {
        return new SharedSecret(hex(base32.replace(" ", "")))
                .code(SharedSecret.step(clock.instant()));
    }

    private static String hex(String base32) {
        BigInteger number = BigInteger.ZERO;
        for (int i = 0; i < base32.length(); i++) {
            int digit = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(base32.charAt(i));
            number = number.shiftLeft(5).add(BigInteger.valueOf(digit));
        }
        return "%040x".formatted(number);
    }

    /** For how much longer the app shows its code. */
    public int secondsLeft() {
        long into = clock.instant().getEpochSecond() % SharedSecret.STEP_SECONDS;
        return (int) (SharedSecret.STEP_SECONDS - into);
    }

    /** New recovery codes. */
    public List<String> recoveryCodes(long personaId) {
        return recoveryCodes.make(accountOf(personaId));
    }

    /** From now on every code of the app is as if it had not been used. */
    public void forgetUse(long personaId) {
        rows.forgetUse(personaId);
    }

    public long accountOf(long personaId) {
        return rows.accountOf(personaId);
    }

    private static SharedSecret of(String signInName) {
        byte[] hash = Secrets.hash("known secret of " + signInName);
        return new SharedSecret(HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES)));
    }
}
