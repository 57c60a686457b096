package org.adoptionportal.enquiry;

/** A way in which it is safe to contact somebody. */
public enum ContactWay {
    EMAIL,
    TELEPHONE,
    TEXT,
    /** Only for those whose enquiry a worker entered. */
    LETTER
}
