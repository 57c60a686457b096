package org.adoptionportal.identity.factor;

import static org.adoptionportal.identity.limit.Attempts.Purpose.SECOND_FACTOR;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.adoptionportal.identity.limit.Attempts;
import org.adoptionportal.platform.db.OutsideTransactions;
import org.adoptionportal.platform.error.Refusal;

/** Whether an account has a second factor, and whether somebody who asks has it with them. */
@Singleton
public class SecondFactors {

    private final Authenticators authenticators;
    private final RecoveryCodes recoveryCodes;
    private final Attempts attempts;
    private final OutsideTransactions outside;
    private final Clock clock;

    SecondFactors(
            Authenticators authenticators,
            RecoveryCodes recoveryCodes,
            Attempts attempts,
            OutsideTransactions outside,
            Clock clock) {
        this.authenticators = authenticators;
        this.recoveryCodes = recoveryCodes;
        this.attempts = attempts;
        this.outside = outside;
        this.clock = clock;
    }

    /** Whether the account needs a code beside its password. */
    public boolean isEnrolled(long accountId) {
        return authenticators.confirmed(accountId).isPresent();
    }

    /**
     * Whether the account has a second factor, and its holder has kept the recovery codes: not so
     * after the second press of a button that made new ones.
     */
    public boolean hasAllKept(long accountId) {
        return state(accountId).filter(it -> !it.codesToKeep()).isPresent();
    }

    /** What the account has; empty if it needs no code beside its password. */
    public Optional<FactorState> state(long accountId) {
        return authenticators
                .confirmed(accountId)
                .map(row ->
                        new FactorState(
                                Objects.requireNonNull(row.confirmedAt()),
                                recoveryCodes.left(accountId),
                                !authenticators.details(row).freshCodes().isEmpty()));
    }

    /**
     * Accepts a code of the authenticator app, or a recovery code: each once. A code of the app may
     * be of the half minute before or after, for clocks that are off. An account without a second
     * factor accepts nothing.
     *
     * <p>May not be called in a transaction: a wrong try counts even if the caller then gives up.
     *
     * @param code as typed, with or without spaces
     * @throws Refusal.TooMany after too many wrong ones for the account, whether or not this one is
     *     right
     */
    public boolean accepts(long accountId, String code) {
        outside.require();
        String subject = Long.toString(accountId);
        attempts.countName(SECOND_FACTOR, subject);
        boolean right = isRight(accountId, Codes.bare(code));
        if (right) {
            attempts.forgive(SECOND_FACTOR, subject);
        }
        return right;
    }

    private boolean isRight(long accountId, String code) {
        return authenticators
                .confirmed(accountId)
                .filter(row ->
                        Codes.isOfAnApp(code)
                                ? isOfTheApp(row, code)
                                : recoveryCodes.use(accountId, code))
                .isPresent();
    }

    private boolean isOfTheApp(AuthenticatorRow row, String code) {
        SharedSecret secret = authenticators.details(row).secret();
        OptionalLong step = secret.stepOf(code, clock.instant());
        return step.isPresent() && authenticators.advance(row.accountId(), step.getAsLong());
    }
}
