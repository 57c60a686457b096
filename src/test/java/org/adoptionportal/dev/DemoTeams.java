package org.adoptionportal.dev;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.adoptionportal.identity.Viewer;
import org.adoptionportal.platform.time.London;
import org.adoptionportal.team.MakeTeam;
import org.adoptionportal.team.TeamMembers;
import org.adoptionportal.team.absence.NewAbsence;
import org.adoptionportal.team.absence.RecordAbsence;

/** Makes teams of the demo staff; one of them is away for a week, and another covers. */
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
     * Makes them. The council's worker is in two, and away from yesterday on.
     *
     * @return those of the whole agency
     */
    List<Long> play(DemoCast cast) {
        Viewer away = cast.councilWorker();
        Viewer cover = cast.worker();
        long recruitment = make.make("Recruitment and Stage One", null);
        long riverside = make.make("Riverside Stage One", null);
        cast.colleagues().forEach(each -> members.put(recruitment, each.personaId()));
        cast.colleagues().stream()
                .skip(2)
                .forEach(each -> members.put(riverside, each.personaId()));
        members.put(recruitment, away.personaId());
        long council = make.make("Council recruitment", cast.partners().getFirst());
        members.put(council, away.personaId());
        LocalDate from = London.today(clock).minusDays(1);
        record.record(
                away, new NewAbsence(away.personaId(), from, from.plusDays(7), cover.personaId()));
        return List.of(recruitment, riverside);
    }
}
