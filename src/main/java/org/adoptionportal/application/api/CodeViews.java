package org.adoptionportal.application.api;

import jakarta.inject.Singleton;
import org.adoptionportal.application.Registration;
import org.adoptionportal.application.Registrations;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.takeover.TakeOverCodes;

/** Shows programs the codes by which people join, or go on online. */
@Singleton
class CodeViews {

    private final Registrations registrations;
    private final TakeOverCodes codes;

    CodeViews(Registrations registrations, TakeOverCodes codes) {
        this.registrations = registrations;
        this.codes = codes;
    }

    /**
     * The code for the person in this place.
     *
     * @throws Refusal.Conflict if it has been used or taken back since it was made
     */
    CodeView of(Viewer viewer, String reference, int place) {
        Registration registration = registrations.registration(viewer, reference);
        long applicant = registration.applicant(place).id();
        return codes.of(registration.application().id(), applicant, viewer)
                .map(CodeView::of)
                .orElseThrow(() ->
                        new Refusal.Conflict(
                                "The code that was made does not work any more. Ask for a new one,"
                                        + " under a new key."));
    }
}
