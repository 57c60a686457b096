package org.adoptionportal.birthfamily.casework;

/** Where staff find a request. */
final class BirthFamilyPath {

    static final String CASES = "/cases/birth-family";

    private BirthFamilyPath() {}

    static String of(String reference) {
        return CASES + "/" + reference;
    }
}
