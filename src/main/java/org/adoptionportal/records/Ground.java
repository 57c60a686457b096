package org.adoptionportal.records;

/** On what legal ground something is given; the bundle has each in words, with its law. */
public enum Ground {
    REGISTRAR,
    AGENCY_DUTY,
    OLDER_ADOPTION,
    PROTECTED_ADULT,
    CONSENT,
    OTHER
}
