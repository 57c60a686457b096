package org.adoptionportal.identity.recovery;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.adoptionportal.identity.Holder;
import org.adoptionportal.identity.Holders;
import org.adoptionportal.identity.factor.SecondFactors;
import org.adoptionportal.platform.error.Refusal;

/**
 * What has to be shown besides the link. A mailbox that others may read never opens an account by
 * itself. A second factor is always asked for where there is one, and then nobody has to call;
 * staff have to speak to an administrator in any case.
 */
@Singleton
class Proofs {

    static final String CODE = "code";
    static final String FACTOR = "factorCode";

    private static final String WRONG_CODE =
            "That code is not right, or it does not work any more. Check it, or call us for a new"
                    + " one";
    private static final String WRONG_FACTOR = "That code is not right. Try the next one it shows";

    private final Holders holders;
    private final SecondFactors factors;
    private final HelpCodes codes;

    Proofs(Holders holders, SecondFactors factors, HelpCodes codes) {
        this.holders = holders;
        this.factors = factors;
        this.codes = codes;
    }

    Proof neededOf(Holder holder) {
        boolean factor = factors.isEnrolled(holder.accountId());
        boolean shared = !factor && holders.sharesMailbox(holder.accountId());
        return new Proof(holder.staff() || shared, factor, holder.staff());
    }

    /** What is missing, by the name of the field. */
    static Map<String, String> missing(Proof needed, NewSecrets typed) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (needed.factor() && typed.factorCode().isBlank()) {
            faults.put(FACTOR, "Enter the code that your app shows, or a recovery code");
        }
        if (needed.code() && typed.code().isBlank()) {
            faults.put(CODE, "Enter the code that we gave you");
        }
        return faults;
    }

    /**
     * Uses up what was shown. It must not be called in a transaction: wrong tries count.
     *
     * @throws Refusal.Invalid naming the field that is wrong
     * @throws Refusal.TooMany after too many wrong codes of the second factor
     */
    void accept(Holder holder, Proof needed, NewSecrets typed) {
        long account = holder.accountId();
        if (needed.factor() && !factors.accepts(account, typed.factorCode())) {
            throw new Refusal.Invalid(WRONG_FACTOR, Map.of(FACTOR, WRONG_FACTOR));
        }
        if (needed.code() && !codes.accepts(account, typed.code())) {
            throw new Refusal.Invalid(WRONG_CODE, Map.of(CODE, WRONG_CODE));
        }
    }
}
