package org.adoptionportal.application.form;

import java.util.List;
import java.util.Optional;

/**
 * The registration of interest in adopting: all of Schedule 4 part 1 of the Adoption Agencies
 * Regulations 2005, and what agencies ask besides.
 */
public final class RegistrationForm {

    /** Stored with every answer, so that later versions can tell what was asked. */
    public static final int VERSION = 2;

    private static final List<Section> SECTIONS =
            List.of(
                    Applying.SECTION,
                    AboutYou.SECTION,
                    Home.SECTION,
                    Addresses.SECTION,
                    Household.SECTION,
                    Children.SECTION,
                    Relationships.SECTION,
                    Courts.SECTION,
                    Health.SECTION,
                    Checks.SECTION,
                    HopeToAdopt.SECTION,
                    Referees.SECTION,
                    Needs.SECTION,
                    Declaration.SECTION);

    private RegistrationForm() {}

    public static List<Section> sections() {
        return SECTIONS;
    }

    public static Optional<Section> section(String code) {
        return SECTIONS.stream().filter(section -> section.code().equals(code)).findFirst();
    }
}
