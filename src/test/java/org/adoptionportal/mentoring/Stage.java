package org.adoptionportal.mentoring;

/** Where it stands that somebody asked for a mentor. */
enum Stage {
    ASKED,
    MATCHED;

    /** As staff and the database say it. */
    String word() {
        return "MENTORING_" + name();
    }

    boolean isOver() {
        return this == MATCHED;
    }
}
