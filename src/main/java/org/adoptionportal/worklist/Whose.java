package org.adoptionportal.worklist;

import java.util.Locale;

/** Whose cases a worker wants to see, of those that they may see. */
enum Whose {
    EVERYONES,
    MINE,
    MY_TEAMS,
    UNALLOCATED;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
