package org.adoptionportal.enquiry;

/** Where an enquiry stands. */
public enum Stage {
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

    /** As worklists and message bundles call it. */
    public String word() {
        return "ENQUIRY_" + name();
    }

    public boolean isOver() {
        return this != RECEIVED && this != IN_TOUCH;
    }
}
