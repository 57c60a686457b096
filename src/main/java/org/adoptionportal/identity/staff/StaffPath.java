package org.adoptionportal.identity.staff;

/** Where the pages about staff accounts are. */
final class StaffPath {

    static final String ALL = "/staff-accounts";
    static final String ROLE = "ADMINISTRATOR";

    private StaffPath() {}

    static String of(long personaId) {
        return ALL + "/" + personaId;
    }
}
