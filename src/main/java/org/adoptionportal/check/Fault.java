package org.adoptionportal.check;

/** What can be wrong with a case. */
public enum Fault {
    /** Its derived status is not what its facts say. */
    DIFFERS,
    /** It is open, and nobody has to do anything. */
    NOBODY_ACTS,
    /** Time runs in it, and for too long it has been no worker's and no team's. */
    NO_OWNER,
    /** Nothing in the portal answers for cases of its kind. */
    UNKNOWN_KIND,
    /** Its facts cannot be read, or say nothing that can be. */
    UNREADABLE
}
