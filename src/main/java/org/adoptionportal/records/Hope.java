package org.adoptionportal.records;

/** What somebody hopes for who asks for birth records. */
public enum Hope {
    COUNSELLING,
    BIRTH_DETAILS,
    FILE,
    CONTACT_REGISTER,
    TRACING
}
