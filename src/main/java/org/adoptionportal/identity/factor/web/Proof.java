package org.adoptionportal.identity.factor.web;

import jakarta.inject.Singleton;
import java.util.Map;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.identity.account.PasswordAgain;
import org.adoptionportal.identity.factor.SecondFactors;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.form.Sent;

/** Asks whoever is signed in for their password and a code. */
@Singleton
final class Proof {

    private static final String MISSING = "Enter a code";
    private static final String WRONG =
            "The code is not right, or it has been used. Enter the next one";

    private final PasswordAgain password;
    private final SecondFactors factors;

    Proof(PasswordAgain password, SecondFactors factors) {
        this.password = password;
        this.factors = factors;
    }

    /**
     * Goes on only if both are right. The password is judged first, so that a wrong one uses up no
     * code.
     *
     * @throws Refusal.Invalid naming the field that is missing or wrong
     * @throws Refusal.TooMany after too many wrong ones for the account
     */
    void check(Viewer viewer, Sent sent) {
        check(viewer, sent.get(PasswordAgain.FIELD), sent.get(ProofPage.CODE).strip());
    }

    /** As {@link #check(Viewer, Sent)}, for programs. */
    void check(Viewer viewer, String typed, String code) {
        password.check(viewer, typed);
        if (code.isEmpty()) {
            throw new Refusal.Invalid(MISSING, Map.of(ProofPage.CODE, MISSING));
        }
        if (!factors.accepts(viewer.accountId(), code)) {
            throw new Refusal.Invalid(WRONG, Map.of(ProofPage.CODE, WRONG));
        }
    }
}
