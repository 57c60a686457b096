package org.adoptionportal.enquiry;

/** How an enquiry reached us; all but the first are entered by a worker. */
public enum TakenBy {
    ONLINE,
    TELEPHONE,
    PAPER,
    IN_PERSON
}
