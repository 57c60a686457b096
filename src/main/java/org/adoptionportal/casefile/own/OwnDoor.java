package org.adoptionportal.casefile.own;

import org.adoptionportal.identity.PersonaHome;
import org.adoptionportal.identity.PersonaKind;

/**
 * Where people of one capacity ask for something and follow it; the room that serves them gives a
 * bean. {@code own.KIND}, {@code own-where.STAGE} and {@code own-next.STAGE} are its words in the
 * message bundle.
 *
 * @param kind of case, as in {@code case_file}
 * @param begin the path at which they begin
 * @param cases the path below which each case is followed by its reference
 */
public record OwnDoor(PersonaKind persona, String kind, String begin, String cases) {

    /** Whoever has this door begins at what they asked for. */
    public PersonaHome home() {
        return new PersonaHome(persona, OwnCasesController.PATH);
    }

    String of(String reference) {
        return cases + "/" + reference;
    }
}
