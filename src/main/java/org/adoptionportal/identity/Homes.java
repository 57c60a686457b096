package org.adoptionportal.identity;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Knows where people begin, by the capacity in which they come. */
@Singleton
public class Homes {

    private static final String NO_ROOM_YET = "/account";

    private final Map<PersonaKind, String> homes;

    Homes(List<PersonaHome> homes) {
        this.homes = homes.stream().collect(toMap(PersonaHome::kind, PersonaHome::path));
    }

    /** The path of their first page. */
    public String of(PersonaKind kind) {
        return homes.getOrDefault(kind, NO_ROOM_YET);
    }
}
