package org.adoptionportal.application;

import jakarta.inject.Singleton;
import org.adoptionportal.equality.Door;
import org.adoptionportal.equality.EqualityQuestions;
import org.adoptionportal.equality.Offer;
import org.adoptionportal.identity.Viewer;

/**
 * Asks each applicant about equality, once their registration has been sent and until it is
 * answered. Whether and what they answer is kept nowhere in the application.
 */
@Singleton
public class EqualityDoor {

    private static final String SERVICE = "adoption-registration";
    private static final String RETURN_TO = "/home";

    private final EqualityQuestions questions;

    EqualityDoor(EqualityQuestions questions) {
        this.questions = questions;
    }

    /** What this applicant is offered. */
    public Offer offer(Application application, Viewer applicant) {
        if (application.stage().shownToApplicants() != Stage.REGISTERED) {
            return Offer.none();
        }
        String person = application.id() + " " + applicant.personaId();
        return questions.offer(new Door(SERVICE, RETURN_TO, person));
    }
}
