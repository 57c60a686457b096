package org.adoptionportal.records;

/** How a request ended. */
public enum Outcome {
    ANSWERED,
    ANSWERED_IN_PART,
    COUNSELLED,
    REFERRED,
    NO_FILE,
    NOT_REACHED,
    OTHER
}
