package org.adoptionportal.application;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.timeline.Event;

/** A worker who enters a registration notes that a second person applies too. */
@Singleton
public class AddSecondApplicant {

    private final ApplicationLedger ledger;
    private final AnswerStore answers;
    private final Applicants applicants;

    AddSecondApplicant(ApplicationLedger ledger, AnswerStore answers, Applicants applicants) {
        this.ledger = ledger;
        this.answers = answers;
        this.applicants = applicants;
    }

    /**
     * Adds them; if they are there, nothing changes.
     *
     * @throws Refusal.Conflict if the registration has been received
     */
    @Transactional
    public void add(Viewer worker, String reference) {
        Application application = ledger.lock(reference, worker);
        EnterRegistration.requireTeam(worker, application);
        Registration registration = answers.read(application, worker);
        if (!registration.canBeChanged()) {
            throw new Refusal.Conflict("This registration has been received already.");
        }
        if (registration.second().isEmpty()) {
            applicants.add(application.id(), Applicant.SECOND, null);
            ledger.note(application, worker, Event.internal("second-applicant-added"));
        }
    }
}
