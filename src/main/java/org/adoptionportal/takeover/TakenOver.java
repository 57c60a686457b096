package org.adoptionportal.takeover;

import java.util.Optional;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/** What happens when somebody enters a code for one kind of case. */
public interface TakenOver {

    /** The kind of case, as its codes are filed. */
    String kind();

    /** Whether the person needs an account to take it over. */
    boolean needsAccount();

    /**
     * Gives the case to whoever entered the code, in the transaction that uses the code up.
     *
     * @param subject what the code was made for, as its kind of case understands it
     * @param person null when they are not signed in, and need not be
     * @return where they go on
     * @throws Refusal.Conflict if they cannot take it over; the code can be used again
     */
    Onward takeOver(long caseId, long subject, @Nullable Viewer person);

    /**
     * Where somebody goes on who took it over before and enters the same code again, by a second
     * click or the back button; empty if it was not them.
     */
    default Optional<Onward> takenBefore(long caseId, long subject, Viewer person) {
        return Optional.empty();
    }
}
