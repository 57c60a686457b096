package org.adoptionportal.contact;

/** Whether somebody else may read or hear what we send. */
public enum Shared {
    NO,
    YES,
    UNSURE
}
