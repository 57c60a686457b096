package org.adoptionportal.application;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.adoptionportal.correspondence.KeptLetters;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.timeline.Event;

/**
 * A worker notes that the applicants have been told, by a person, that their registration was
 * declined. From now on the portal shows it to them, with the reasons and the letter.
 */
@Singleton
public class RecordApplicantsTold {

    private final ApplicationLedger ledger;
    private final KeptLetters letters;
    private final Clock clock;

    RecordApplicantsTold(ApplicationLedger ledger, KeptLetters letters, Clock clock) {
        this.ledger = ledger;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Notes the day.
     *
     * @param version of the application that the worker looked at
     * @param toldOn when they were told: from the day of the decision until today
     * @throws Refusal.Invalid if they cannot have been told on that day
     * @throws Refusal.Conflict if there is nothing to tell
     */
    @Transactional
    public void record(Viewer worker, String reference, int version, LocalDate toldOn) {
        Application told = ledger.lockForDecision(reference, worker, version).told(toldOn);
        LocalDate decidedOn = Objects.requireNonNull(told.decidedOn());
        if (toldOn.isBefore(decidedOn) || toldOn.isAfter(London.today(clock))) {
            String fault = "The day must be from the day of the decision until today";
            throw new Refusal.Invalid(fault, Map.of("toldOn", fault));
        }
        letters.show(told.id());
        ledger.write(told, worker, Event.shared("applicants-told-declined"));
    }
}
