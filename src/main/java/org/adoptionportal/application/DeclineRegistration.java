package org.adoptionportal.application;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.platform.web.form.Typed;
import org.adoptionportal.timeline.Event;

/**
 * A worker declines a registration of interest. For now only staff know: the applicants see it when
 * {@link RecordApplicantsTold} has noted that a person told them.
 */
@Singleton
public class DeclineRegistration {

    /** The most characters of the reasons. */
    public static final int MOST_CHARACTERS = 3000;

    private final ApplicationLedger ledger;
    private final RefusalReasons reasons;
    private final Clock clock;

    DeclineRegistration(ApplicationLedger ledger, RefusalReasons reasons, Clock clock) {
        this.ledger = ledger;
        this.reasons = reasons;
        this.clock = clock;
    }

    /**
     * Declines the registration.
     *
     * @param version of the application that the worker looked at
     * @param why what the applicants will read
     * @throws Refusal.Invalid if there are no reasons, too many characters of them, or some that
     *     cannot be stored
     * @throws Refusal.Conflict if it is not waiting for an answer
     */
    @Transactional
    public void decline(Viewer worker, String reference, int version, String why) {
        Application application = ledger.lockForDecision(reference, worker, version);
        Application declined = application.declined(London.today(clock));
        reasons.keep(declined, checked(Typed.clean(why)));
        ledger.write(declined, worker, Event.internal("registration-declined"));
    }

    private static String checked(String why) {
        String fault = fault(why);
        if (!fault.isEmpty()) {
            throw new Refusal.Invalid(fault, Map.of("reasons", fault));
        }
        return why;
    }

    private static String fault(String why) {
        if (why.isEmpty()) {
            return "Enter the reasons, in words the applicants can read";
        }
        return Typed.fault(why, MOST_CHARACTERS, " for the reasons");
    }
}
