package org.adoptionportal.familysupport;

/** By what order, or on what way to one, a child lives with the family. */
public enum Order {
    ADOPTION,
    ADOPTION_ABROAD,
    SPECIAL_GUARDIANSHIP,
    CHILD_ARRANGEMENTS,
    /** Placed for adoption, and no order is made yet. */
    PLACED,
    NOT_SURE
}
