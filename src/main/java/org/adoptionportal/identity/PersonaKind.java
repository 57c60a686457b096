package org.adoptionportal.identity;

/**
 * The capacity in which a person comes to the portal. One account may hold several, walled apart.
 */
public enum PersonaKind {
    ADOPTER,
    FAMILY,
    ADOPTEE,
    BIRTH_RELATIVE,
    STAFF
}
