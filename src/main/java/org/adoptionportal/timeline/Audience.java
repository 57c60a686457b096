package org.adoptionportal.timeline;

/** Who may read a timeline entry. */
public enum Audience {
    EVERYONE,
    STAFF
}
