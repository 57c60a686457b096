package org.adoptionportal.correspondence;

import java.util.HashSet;
import java.util.Set;

/**
 * A kind of letter. The feature that writes it declares it as a bean, so that its wording is read,
 * and refused if it is wrong, while the portal starts.
 *
 * @param name of its file, {@code letters/NAME.md}
 * @param places what {@code {place}} may stand for in it, besides what every letter has
 * @param needed the places that no wording may leave out
 */
public record LetterKind(String name, Set<String> places, Set<String> needed) {

    static final String PEOPLE = "people";
    static final String REFERENCE = "reference";
    static final String DATE = "date";
    static final String TELEPHONE = "telephone";
    static final String EMAIL = "email";
    static final String OPENING_HOURS = "opening-hours";
    static final String AGENCY = "name";

    private static final Set<String> EVERY_LETTER =
            Set.of(PEOPLE, REFERENCE, DATE, TELEPHONE, EMAIL, OPENING_HOURS, AGENCY);

    Set<String> known() {
        Set<String> known = new HashSet<>(EVERY_LETTER);
        known.addAll(places);
        return known;
    }
}
