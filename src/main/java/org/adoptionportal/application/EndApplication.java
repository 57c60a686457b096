package org.adoptionportal.application;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.timeline.Event;

/**
 * A worker ends an application whose applicants told them that they do not go on, or one that a
 * worker began to enter and nobody finishes.
 */
@Singleton
public class EndApplication {

    private final ApplicationLedger ledger;
    private final Clock clock;

    EndApplication(ApplicationLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Why it ends; the names are stored, so never rename one. */
    public enum Reason {
        /** The applicants decided so. */
        WITHDREW,
        /** The agency and the applicants agreed that it is not the right time or way. */
        COUNSELLED_OUT
    }

    /**
     * Ends it.
     *
     * @param version of the application that the worker looked at
     * @throws Refusal.Forbidden if the worker's role does not decide; of a draft, does not enter
     *     any
     * @throws Refusal.Conflict if it is over, or its applicants have not sent it
     */
    @Transactional
    public void end(Viewer worker, String reference, int version, Reason reason) {
        Application application = ledger.lockVersion(reference, worker, version);
        if (application.receivedOn() != null) {
            Deciders.require(worker, application);
        } else if (application.isAssisted()) {
            EnterRegistration.requireTeam(worker, application);
        } else {
            throw new Refusal.Conflict("This registration has not been received yet.");
        }
        Event why = Event.internal("application-ended").with(Map.of("reason", reason.name()));
        ledger.note(application, worker, why);
        ledger.write(
                application.withdrawn(London.today(clock)),
                worker,
                Event.shared("application-withdrawn"));
    }
}
