package org.adoptionportal.identity.recovery;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.adoptionportal.identity.limit.Attempts;
import org.adoptionportal.identity.limit.Attempts.Purpose;
import org.adoptionportal.platform.crypto.SealedJson;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.id.Ids;
import org.adoptionportal.platform.schedule.Later;

/**
 * Takes a sign-in name whose password is forgotten. Whether there is such an account is looked up
 * later, by a job: the answer and the work until then are the same for every name.
 */
@Singleton
class AskForRecovery {

    static final String FIELD = "signInName";

    private static final int LONGEST_NAME = 100;

    private final Attempts attempts;
    private final Later later;
    private final SealedJson sealed;
    private final Ids ids;

    AskForRecovery(Attempts attempts, Later later, SealedJson sealed, Ids ids) {
        this.attempts = attempts;
        this.later = later;
        this.sealed = sealed;
        this.ids = ids;
    }

    /**
     * Counts the request. It must not be called in a transaction that a refusal undoes.
     *
     * @param from the network address of whoever asks
     * @throws Refusal.Invalid when the name is missing or too long to be one
     * @throws Refusal.TooMany after too many for the name or from the address
     */
    void count(String signInName, String from) {
        if (signInName.isEmpty()) {
            throw invalid("Enter your sign-in name");
        }
        if (signInName.length() > LONGEST_NAME) {
            throw invalid("Your sign-in name has 100 characters or fewer. Check it and try again");
        }
        attempts.count(Purpose.RECOVERY, signInName, from);
    }

    /** Has the link sent, if there is an account of this name. */
    @Transactional
    void ask(String signInName) {
        long id = ids.next();
        byte[] name = sealed.seal(RecoveryTask.NAME, id, FIELD, signInName);
        later.perform(RecoveryTask.of(id, name));
    }

    private static Refusal invalid(String fault) {
        return new Refusal.Invalid(fault, Map.of(FIELD, fault));
    }
}
