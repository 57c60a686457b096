package org.adoptionportal.worklist;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a worker's list depends on besides the cases.
 *
 * @param covered the personas they cover for today
 * @param teams every team, theirs first
 * @param views the ways to look that they have kept, in the order in which they did
 */
record Desk(List<Long> covered, List<TeamName> teams, List<SavedView> views) {

    /** A team, and whether the worker is in it. */
    record TeamName(long id, String name, boolean mine) {}

    List<Long> workers(long personaId) {
        return Stream.concat(Stream.of(personaId), covered.stream()).toList();
    }

    List<Long> myTeams() {
        return teams.stream().filter(TeamName::mine).map(TeamName::id).toList();
    }
}
