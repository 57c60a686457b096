package org.adoptionportal.familysupport.web;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.adoptionportal.identity.PersonaHome;
import org.adoptionportal.identity.PersonaKind;

/** Families begin at their door. */
@Factory
class SupportHome {

    @Singleton
    PersonaHome home() {
        return new PersonaHome(PersonaKind.FAMILY, "/family-support");
    }
}
