package org.adoptionportal.team;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import org.adoptionportal.identity.staff.Colleagues;
import org.adoptionportal.platform.error.Refusal;

/** Puts members of staff into teams and takes them out. Doing either twice changes nothing more. */
@Singleton
public class TeamMembers {

    static final String PERSON = "person";

    private final TeamRows rows;
    private final Colleagues colleagues;

    TeamMembers(TeamRows rows, Colleagues colleagues) {
        this.rows = rows;
        this.colleagues = colleagues;
    }

    /**
     * Puts somebody in, who may be in other teams too.
     *
     * @throws Refusal.NotFound if there is no such team
     * @throws Refusal.Invalid if there is no such member of staff, or they have left
     */
    @Transactional
    public void put(long teamId, long personaId) {
        hold(teamId);
        if (colleagues.employed(personaId).isEmpty()) {
            String fault = "Choose who joins the team";
            throw new Refusal.Invalid(fault, Map.of(PERSON, fault));
        }
        if (rows.members(teamId).stream().noneMatch(it -> it.personaId() == personaId)) {
            rows.put(teamId, personaId);
        }
    }

    @Transactional
    void take(long teamId, long personaId) {
        hold(teamId);
        rows.take(teamId, personaId);
    }

    /** Nobody else changes who is in the team until the transaction ends. */
    private void hold(long teamId) {
        if (rows.lock(teamId).isEmpty()) {
            throw new Refusal.NotFound();
        }
    }
}
