package org.adoptionportal.records.web;

import org.adoptionportal.records.Milestone;
import org.adoptionportal.records.RecordsRequest;
import org.adoptionportal.records.holder.Route;

/** A step on the way, as the person reads it; the bundle has its words. */
enum TrackStep {
    ASKED(Milestone.RECEIVED),
    KNOWN(Milestone.IDENTIFIED),
    WHERE(Milestone.HOLDER_KNOWN),
    FILE(Milestone.FILE_ANSWERED),
    REGISTRAR(Milestone.REGISTRAR_ANSWERED),
    GIVEN(Milestone.TOLD),
    ENDED(Milestone.CLOSED);

    private final Milestone milestone;

    TrackStep(Milestone milestone) {
        this.milestone = milestone;
    }

    Milestone milestone() {
        return milestone;
    }

    /** Whether it is on this person's way. */
    boolean isOn(RecordsRequest request) {
        Route route = request.route();
        return this != REGISTRAR || (route != null && route.needsRegistrar());
    }
}
