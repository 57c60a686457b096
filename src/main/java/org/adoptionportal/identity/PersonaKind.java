package org.adoptionportal.identity;

/**
 * The capacity in which a person comes to the portal. One account may hold several, walled apart.
 */
public enum PersonaKind {
    ADOPTER,
    FAMILY,
    ADOPTEE,
    BIRTH_RELATIVE,
    STAFF;

    /** Whether somebody who comes so may be watched, so that their pages give nothing away. */
    public boolean mayBeWatched() {
        return this == FAMILY || this == ADOPTEE || this == BIRTH_RELATIVE;
    }
}
