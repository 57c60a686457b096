package org.adoptionportal.birthfamily.web;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.adoptionportal.casefile.own.OwnDoor;
import org.adoptionportal.identity.PersonaHome;
import org.adoptionportal.identity.PersonaKind;

/** Birth parents and relatives begin at what they asked for. */
@Factory
class TalkHome {

    private static final OwnDoor DOOR =
            new OwnDoor(
                    PersonaKind.BIRTH_RELATIVE,
                    "birth-family",
                    TalkController.PATH,
                    TalkController.PATH);

    @Singleton
    PersonaHome home() {
        return DOOR.home();
    }

    @Singleton
    OwnDoor door() {
        return DOOR;
    }
}
