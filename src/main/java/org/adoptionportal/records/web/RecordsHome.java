package org.adoptionportal.records.web;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.adoptionportal.casefile.own.OwnDoor;
import org.adoptionportal.identity.PersonaHome;
import org.adoptionportal.identity.PersonaKind;

/** Adopted people begin at what they asked for. */
@Factory
class RecordsHome {

    private static final OwnDoor DOOR =
            new OwnDoor(PersonaKind.ADOPTEE, "records", Path.RECORDS, Path.OWN);

    @Singleton
    PersonaHome home() {
        return DOOR.home();
    }

    @Singleton
    OwnDoor door() {
        return DOOR;
    }
}
