package org.adoptionportal.access;

/** What the second person found of an urgent access; the names are stored. */
public enum Verdict {
    JUSTIFIED,
    NOT_JUSTIFIED
}
