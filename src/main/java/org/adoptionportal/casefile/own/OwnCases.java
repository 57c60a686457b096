package org.adoptionportal.casefile.own;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adoptionportal.identity.PersonaKind;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.error.Refusal;

/** Finds what somebody asked for in the capacity in which they are here. */
@Singleton
class OwnCases {

    private final OwnCaseRows rows;
    private final Map<PersonaKind, OwnDoor> doors;

    OwnCases(OwnCaseRows rows, List<OwnDoor> doors) {
        this.rows = rows;
        this.doors = doors.stream().collect(toMap(OwnDoor::persona, door -> door));
    }

    /** The latest 20 of their cases, those that are over last. */
    @Transactional
    List<OwnCase> of(Viewer person) {
        return rows.own(person);
    }

    /**
     * Where people of this capacity ask and follow.
     *
     * @throws Refusal.Forbidden if they do so elsewhere
     */
    OwnDoor door(Viewer person) {
        return Optional.ofNullable(doors.get(person.kind()))
                .orElseThrow(() -> new Refusal.Forbidden("What is yours is on another page."));
    }
}
