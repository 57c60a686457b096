package org.adoptionportal.familysupport.web;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.adoptionportal.casefile.own.OwnDoor;
import org.adoptionportal.identity.PersonaHome;
import org.adoptionportal.identity.PersonaKind;

/** Families begin at what they asked for. */
@Factory
class SupportHome {

    private static final OwnDoor DOOR =
            new OwnDoor(PersonaKind.FAMILY, "support", Path.DOOR, Path.REQUESTS);

    @Singleton
    PersonaHome home() {
        return DOOR.home();
    }

    @Singleton
    OwnDoor door() {
        return DOOR;
    }
}
