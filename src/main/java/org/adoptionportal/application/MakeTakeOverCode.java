package org.adoptionportal.application;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.takeover.TakeOverCodes;
import org.adoptionportal.timeline.Event;

/** A worker makes the code by which an applicant goes on online; the one before stops working. */
@Singleton
public class MakeTakeOverCode {

    private final ApplicationLedger ledger;
    private final AnswerStore answers;
    private final TakeOverCodes codes;

    MakeTakeOverCode(ApplicationLedger ledger, AnswerStore answers, TakeOverCodes codes) {
        this.ledger = ledger;
        this.answers = answers;
        this.codes = codes;
    }

    /**
     * Makes it.
     *
     * @param place the applicant's
     * @throws Refusal.NotFound if there is no such applicant, or the case is not for this worker
     * @throws Refusal.Conflict if the applicant is online already
     */
    @Transactional
    public void make(Viewer worker, String reference, int place) {
        Application application = ledger.lock(reference, worker);
        EnterRegistration.requireTeam(worker, application);
        Applicant applicant = answers.read(application, worker).applicant(place);
        if (applicant.isOnline()) {
            throw new Refusal.Conflict("This applicant follows the application online already.");
        }
        codes.make(application.id(), StartRegistration.CASE_KIND, applicant.id());
        ledger.note(application, worker, Event.internal("take-over-code-made"));
    }
}
