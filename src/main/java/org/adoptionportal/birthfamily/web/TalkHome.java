package org.adoptionportal.birthfamily.web;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.adoptionportal.identity.PersonaHome;
import org.adoptionportal.identity.PersonaKind;

/** Birth parents and relatives begin at their door. */
@Factory
class TalkHome {

    @Singleton
    PersonaHome home() {
        return new PersonaHome(PersonaKind.BIRTH_RELATIVE, "/talk");
    }
}
