package org.adoptionportal.identity.account;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.adoptionportal.identity.Holder;
import org.adoptionportal.identity.Holders;
import org.adoptionportal.identity.PasswordRules;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/** Gives the viewer's account another password. */
@Singleton
class ChangePassword {

    static final String CHOSEN = "newPassword";

    private final Holders holders;
    private final PasswordRules rules;
    private final PasswordAgain again;
    private final NewPassword newPassword;

    ChangePassword(
            Holders holders, PasswordRules rules, PasswordAgain again, NewPassword newPassword) {
        this.holders = holders;
        this.rules = rules;
        this.again = again;
        this.newPassword = newPassword;
    }

    /**
     * Changes it; every other session ends, and the address is told. Sending the same once more is
     * harmless.
     *
     * @throws Refusal.Invalid naming the fields that must be put right
     * @throws Refusal.TooMany after too many wrong passwords
     */
    void change(Viewer viewer, String password, String chosen) {
        Holder holder = holders.holder(viewer.accountId());
        refuseFaults(holder, password, chosen);
        if (again.isRight(viewer, password)) {
            newPassword.set(viewer, holder, holders.hash(chosen));
        } else if (!holders.isPassword(viewer.accountId(), chosen)) {
            throw PasswordAgain.wrong();
        }
    }

    private void refuseFaults(Holder holder, String password, String chosen) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (password.isEmpty()) {
            faults.put(PasswordAgain.FIELD, PasswordAgain.MISSING);
        }
        String fault = fault(holder, password, chosen);
        if (fault != null) {
            faults.put(CHOSEN, fault);
        }
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid("The password was not changed.", faults);
        }
    }

    private @Nullable String fault(Holder holder, String password, String chosen) {
        return !chosen.isEmpty() && chosen.equals(password)
                ? "Choose a password that is not the one you have now"
                : rules.fault(chosen, holder.details());
    }
}
