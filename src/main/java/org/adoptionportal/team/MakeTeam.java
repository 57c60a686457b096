package org.adoptionportal.team;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.adoptionportal.platform.id.Ids;
import org.jspecify.annotations.Nullable;

/** Makes a team with nobody in it yet. */
@Singleton
public class MakeTeam {

    private final TeamRows rows;
    private final TeamNames names;
    private final Ids ids;

    MakeTeam(TeamRows rows, TeamNames names, Ids ids) {
        this.rows = rows;
        this.names = names;
        this.ids = ids;
    }

    /**
     * Makes it.
     *
     * @param authorityId the council it works for; null for the whole agency
     * @return its id
     */
    @Transactional
    public long make(String name, @Nullable Integer authorityId) {
        names.mayWorkFor(authorityId);
        TeamRow team = new TeamRow(ids.next(), names.checked(0, name), authorityId, 0, null);
        rows.save(team);
        return team.id();
    }
}
