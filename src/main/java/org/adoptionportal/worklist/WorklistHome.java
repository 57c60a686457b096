package org.adoptionportal.worklist;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.adoptionportal.identity.PersonaHome;
import org.adoptionportal.identity.PersonaKind;

/** Staff begin at their worklist. */
@Factory
class WorklistHome {

    @Singleton
    PersonaHome home() {
        return new PersonaHome(PersonaKind.STAFF, Worklists.PATH);
    }
}
