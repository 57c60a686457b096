package org.adoptionportal.familysupport;

/** Who asks for support. */
public enum AskerKind {
    ADOPTIVE_PARENT,
    SPECIAL_GUARDIAN,
    /** A child lives with them who is to be adopted. */
    ADOPTING,
    CHILD_ARRANGEMENTS,
    /** The adopted child, or the child under special guardianship, who may ask too. */
    YOUNG_PERSON,
    OTHER
}
