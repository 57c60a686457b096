package org.adoptionportal.records.web;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.adoptionportal.identity.PersonaHome;
import org.adoptionportal.identity.PersonaKind;

/** Adopted people begin at their door. */
@Factory
class RecordsHome {

    @Singleton
    PersonaHome home() {
        return new PersonaHome(PersonaKind.ADOPTEE, "/records");
    }
}
