package org.adoptionportal.records;

/** A step on the way of a request, of which the day is kept. */
public enum Milestone {
    RECEIVED,
    IDENTIFIED,
    HOLDER_KNOWN,
    FILE_ASKED,
    FILE_ANSWERED,
    REGISTRAR_ASKED,
    REGISTRAR_ANSWERED,
    /** The first thing was given or told. */
    TOLD,
    CLOSED
}
