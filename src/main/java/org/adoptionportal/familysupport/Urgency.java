package org.adoptionportal.familysupport;

/** How soon somebody must act on a request; a person decides it. */
public enum Urgency {
    TODAY,
    USUAL
}
