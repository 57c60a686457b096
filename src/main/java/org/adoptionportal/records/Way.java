package org.adoptionportal.records;

/** How something reached the person; never through the portal. */
public enum Way {
    IN_PERSON,
    BY_POST
}
