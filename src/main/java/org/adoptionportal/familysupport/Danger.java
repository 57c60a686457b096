package org.adoptionportal.familysupport;

/** What makes a request urgent, as the family says it. */
public enum Danger {
    BREAKDOWN,
    VIOLENCE,
    MISSING,
    SELF_HARM,
    PROTECTION
}
