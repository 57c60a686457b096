package org.adoptionportal.identity.recovery;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.adoptionportal.identity.Holder;
import org.adoptionportal.identity.Holders;
import org.adoptionportal.identity.OneTimeTokens;
import org.adoptionportal.identity.OneTimeTokens.Purpose;
import org.adoptionportal.identity.PasswordRules;
import org.adoptionportal.identity.account.NewPassword;
import org.adoptionportal.identity.limit.Attempts;
import org.adoptionportal.platform.error.Refusal;

/** Gives an account a new password in place of the forgotten one. */
@Singleton
class Recovery {

    static final String PASSWORD = "newPassword";

    private final OneTimeTokens tokens;
    private final Holders holders;
    private final Proofs proofs;
    private final PasswordRules rules;
    private final NewPassword newPassword;
    private final Attempts attempts;

    Recovery(
            OneTimeTokens tokens,
            Holders holders,
            Proofs proofs,
            PasswordRules rules,
            NewPassword newPassword,
            Attempts attempts) {
        this.tokens = tokens;
        this.holders = holders;
        this.proofs = proofs;
        this.rules = rules;
        this.newPassword = newPassword;
        this.attempts = attempts;
    }

    /**
     * What is needed besides the link; empty if the link does not work. Looking changes nothing.
     */
    Optional<Proof> needed(String secret) {
        return holder(secret).map(proofs::neededOf);
    }

    /**
     * Sets the new password: every session ends, and the address is told. Nobody is signed in by
     * it.
     *
     * @throws Refusal.NotFound if the link was used before or is too old
     * @throws Refusal.Invalid naming the fields that must be put right; the link still works
     * @throws Refusal.TooMany after too many wrong codes of the second factor
     */
    void recover(String secret, NewSecrets typed) {
        Holder holder = holder(secret).orElseThrow(Refusal.NotFound::new);
        Proof needed = proofs.neededOf(holder);
        refuseFaults(holder, needed, typed);
        proofs.accept(holder, needed, typed);
        newPassword.recover(holder, secret, holders.hash(typed.password()));
        attempts.forgive(Attempts.Purpose.SIGN_IN, holder.details().signInName());
    }

    private void refuseFaults(Holder holder, Proof needed, NewSecrets typed) {
        Map<String, String> faults = Proofs.missing(needed, typed);
        String fault = rules.fault(typed.password(), holder.details());
        if (fault != null) {
            faults.put(PASSWORD, fault);
        }
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid("The password was not changed.", faults);
        }
    }

    private Optional<Holder> holder(String secret) {
        return tokens.holder(secret, Purpose.RECOVER).map(holders::holder);
    }
}
