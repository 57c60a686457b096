package org.adoptionportal.dev;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.team.MakeTeam;
import org.adoptionportal.team.TeamMembers;
import org.adoptionportal.team.absence.NewAbsence;
import org.adoptionportal.team.absence.RecordAbsence;

/** Makes two teams of the demo staff; one of them is away for a week, and another covers. */
@Singleton
@Requires(env = "dev")
final class DemoTeams {

    private final MakeTeam make;
    private final TeamMembers members;
    private final RecordAbsence record;
    private final Clock clock;

    DemoTeams(MakeTeam make, TeamMembers members, RecordAbsence record, Clock clock) {
        this.make = make;
        this.members = members;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Makes them.
     *
     * @param away is in both teams, and away from yesterday on
     * @param cover is in the first
     * @param authority the council that the second works for
     */
    void play(Viewer away, Viewer cover, int authority) {
        long recruitment = make.make("Recruitment and Stage One", null);
        members.put(recruitment, cover.personaId());
        members.put(recruitment, away.personaId());
        members.put(make.make("Council recruitment", authority), away.personaId());
        LocalDate from = London.today(clock).minusDays(1);
        record.record(
                away, new NewAbsence(away.personaId(), from, from.plusDays(7), cover.personaId()));
    }
}
