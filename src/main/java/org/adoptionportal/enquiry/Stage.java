package org.adoptionportal.enquiry;

import org.adoptionportal.casefile.CaseStage;

/** Where an enquiry stands. */
public enum Stage implements CaseStage {
    /** Nobody has answered it yet. */
    RECEIVED,
    /** Information, a call or an event has been given or offered. */
    IN_TOUCH,
    /** A worker ended it. */
    CLOSED,
    /** The enquirer ended it. */
    WITHDRAWN,
    /** It has become a registration of interest. */
    REGISTERED,
    /** Over for so long that what the enquirer told us is deleted; nobody sees it any more. */
    FORGOTTEN;

    @Override
    public String word() {
        return "ENQUIRY_" + name();
    }

    @Override
    public boolean isOver() {
        return this != RECEIVED && this != IN_TOUCH;
    }

    @Override
    public boolean isWithAgency() {
        return this != FORGOTTEN;
    }
}
