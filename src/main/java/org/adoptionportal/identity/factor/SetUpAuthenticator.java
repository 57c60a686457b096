package org.adoptionportal.identity.factor;

import static org.adoptionportal.identity.limit.Attempts.Purpose.SECOND_FACTOR;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.limit.Attempts;
import org.adoptionportal.platform.error.Refusal;

/** Gives an account an authenticator app: a secret that both sides know, then a code as proof. */
@Singleton
public class SetUpAuthenticator {

    private final Authenticators authenticators;
    private final RecoveryCodes recoveryCodes;
    private final Attempts attempts;
    private final Consequences consequences;
    private final Clock clock;

    SetUpAuthenticator(
            Authenticators authenticators,
            RecoveryCodes recoveryCodes,
            Attempts attempts,
            Consequences consequences,
            Clock clock) {
        this.authenticators = authenticators;
        this.recoveryCodes = recoveryCodes;
        this.attempts = attempts;
        this.consequences = consequences;
        this.clock = clock;
    }

    /** Makes a secret; again within the hour, the same one. */
    public void begin(Viewer viewer) {
        authenticators.begin(viewer.accountId());
    }

    /** The secret while the app is being set up, in base 32 as apps take it. */
    public Optional<String> secret(Viewer viewer) {
        return authenticators
                .unconfirmed(viewer.accountId())
                .map(row -> Base32.encode(authenticators.details(row).secret().bytes()));
    }

    /**
     * Makes the app count from now on, if this is its code. The viewer's session goes on; all
     * others of the account end, because nobody has shown a second factor in them.
     *
     * @return false if the code is wrong, or there is no app to confirm
     * @throws Refusal.TooMany after too many wrong codes
     */
    @Transactional
    public boolean confirm(Viewer viewer, String code) {
        String subject = Long.toString(viewer.accountId());
        attempts.countName(SECOND_FACTOR, subject);
        boolean right =
                authenticators
                        .unconfirmed(viewer.accountId())
                        .filter(row -> confirm(row, code))
                        .isPresent();
        if (right) {
            attempts.forgive(SECOND_FACTOR, subject);
            consequences.ofGaining(viewer);
        }
        return right;
    }

    private boolean confirm(AuthenticatorRow row, String code) {
        SharedSecret secret = authenticators.details(row).secret();
        OptionalLong step = secret.stepOf(Codes.bare(code), clock.instant());
        return step.isPresent()
                && authenticators.confirm(
                        row, step.getAsLong(), recoveryCodes.make(row.accountId()));
    }
}
