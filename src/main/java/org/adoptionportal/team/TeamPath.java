package org.adoptionportal.team;

/** Where the pages about teams are. */
final class TeamPath {

    static final String ALL = "/teams";

    private TeamPath() {}

    static String of(long teamId) {
        return ALL + "/" + teamId;
    }
}
