package org.adoptionportal.records;

/** What is given to an adopted person. */
public enum Gift {
    /** The names and the place that lead to their birth certificate. */
    BIRTH_DETAILS,
    FROM_FILE,
    /** That there is no file, or none any more, and what that means. */
    NO_FILE
}
