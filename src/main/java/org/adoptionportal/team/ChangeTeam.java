package org.adoptionportal.team;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.adoptionportal.platform.error.Refusal;
import org.jspecify.annotations.Nullable;

/** Calls a team something else, lets it work for somebody else, or ends it. */
@Singleton
class ChangeTeam {

    private final TeamRows rows;
    private final TeamNames names;
    private final Teams teams;
    private final Clock clock;

    ChangeTeam(TeamRows rows, TeamNames names, Teams teams, Clock clock) {
        this.rows = rows;
        this.names = names;
        this.teams = teams;
        this.clock = clock;
    }

    /**
     * Changes both.
     *
     * @param rowVersion of the team that was looked at
     * @throws Refusal.Stale if it has changed since
     */
    @Transactional
    void change(long teamId, int rowVersion, String name, @Nullable Integer authorityId) {
        String kept = names.checked(teamId, name);
        names.mayWorkFor(authorityId);
        teams.find(teamId);
        if (rows.change(teamId, rowVersion, kept, authorityId) == 0) {
            throw new Refusal.Stale(
                    "Somebody changed this team after you opened it. Look at what it is called now,"
                            + " then decide.");
        }
    }

    /** Ends it; ending it again changes nothing. What its members did stays. */
    @Transactional
    void end(long teamId) {
        if (rows.end(teamId, clock.instant()) == 0 && rows.evenEnded(teamId).isEmpty()) {
            throw new Refusal.NotFound();
        }
    }
}
