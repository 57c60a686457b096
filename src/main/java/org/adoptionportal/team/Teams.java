package org.adoptionportal.team;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.adoptionportal.identity.staff.Colleague;
import org.adoptionportal.identity.staff.Colleagues;
import org.adoptionportal.platform.error.Refusal;

/** Reads the teams there are. A team that has ended is not there any more. */
@Singleton
public class Teams {

    private final TeamRows rows;
    private final Colleagues colleagues;

    Teams(TeamRows rows, Colleagues colleagues) {
        this.rows = rows;
        this.colleagues = colleagues;
    }

    /** Every team, by name. */
    public List<Team> all() {
        return rows.live().stream().map(TeamRow::team).toList();
    }

    /**
     * One of them.
     *
     * @throws Refusal.NotFound if there is no such team, or it has ended
     */
    public Team find(long id) {
        return rows.one(id).map(TeamRow::team).orElseThrow(Refusal.NotFound::new);
    }

    /** Who is in the team, by name; whoever has left is not in it any more. */
    public List<Colleague> members(long teamId) {
        List<Long> personas = rows.members(teamId).stream().map(MemberRow::personaId).toList();
        return colleagues.of(personas).stream().filter(colleague -> !colleague.hasLeft()).toList();
    }

    /** How many are in each team, by its id; a team of nobody is left out. */
    Map<Long, Long> sizes() {
        return rows.everyMember().stream().collect(groupingBy(MemberRow::teamId, counting()));
    }
}
