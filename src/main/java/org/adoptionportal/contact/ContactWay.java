package org.adoptionportal.contact;

/** A way in which it is safe to contact somebody. */
public enum ContactWay {
    EMAIL,
    TELEPHONE,
    TEXT,
    /** Nobody is sent a letter who did not choose this. */
    LETTER,
    /** Somebody whom they trust passes it on. */
    SOMEBODY
}
