package org.adoptionportal.casefile;

/** How a case reached the agency; all but the first are entered by a worker. */
public enum TakenBy {
    ONLINE,
    TELEPHONE,
    PAPER,
    IN_PERSON
}
