package org.adoptionportal.identity;

/**
 * The parts of the portal, as {@code @Secured} names them: one for each {@link PersonaKind}, and
 * one for each {@link StaffRole} by its own name.
 */
public final class Areas {

    public static final String APPLICANT = "ADOPTER";
    public static final String FAMILY = "FAMILY";
    public static final String ADOPTEE = "ADOPTEE";
    public static final String BIRTH_RELATIVE = "BIRTH_RELATIVE";
    public static final String STAFF = "STAFF";

    private Areas() {}
}
