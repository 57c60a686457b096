package org.adoptionportal.application.form;

import java.util.List;
import java.util.Optional;

/**
 * The registration of interest in adopting, first version: the parts of Schedule 4 part 1 of the
 * Adoption Agencies Regulations 2005 by which an agency can decide whether to begin Stage One.
 */
public final class RegistrationForm {

    /** Stored with every answer, so that later versions can tell what was asked. */
    public static final int VERSION = 1;

    private static final List<Section> SECTIONS =
            List.of(
                    AboutYou.SECTION,
                    Home.SECTION,
                    HopeToAdopt.SECTION,
                    Referees.SECTION,
                    Declaration.SECTION);

    private RegistrationForm() {}

    public static List<Section> sections() {
        return SECTIONS;
    }

    public static Optional<Section> section(String code) {
        return SECTIONS.stream().filter(section -> section.code().equals(code)).findFirst();
    }
}
