package org.adoptionportal.allocation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.adoptionportal.identity.staff.Colleague;
import org.adoptionportal.identity.staff.Colleagues;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Select;
import org.adoptionportal.platform.web.form.Sent;
import org.adoptionportal.team.Team;
import org.adoptionportal.team.Teams;
import org.jspecify.annotations.Nullable;

/** The form with which cases are given to a worker and a team. */
@Singleton
class AllocationForm {

    static final String TEAM = "team";

    private static final String NOBODY = "nobody";

    private final Colleagues colleagues;
    private final Teams teams;

    AllocationForm(Colleagues colleagues, Teams teams) {
        this.colleagues = colleagues;
        this.teams = teams;
    }

    /** To whom; null stands for nobody, and for no team. */
    record To(@Nullable Long worker, @Nullable Long team) {}

    List<Field> fields(String worker, String team, @Nullable String fault) {
        Select whom =
                Select.named(Allocate.WORKER).labelled("Who works on it?").choice(NOBODY, "Nobody");
        for (Colleague each : colleagues.active()) {
            whom = whom.choice(Long.toString(each.personaId()), each.name());
        }
        Select which = Select.named(TEAM).labelled("Which team?").choice(NOBODY, "No team");
        for (Team each : teams.all()) {
            which = which.choice(Long.toString(each.id()), each.name());
        }
        return List.of(whom.value(worker).error(fault), which.value(team));
    }

    static String code(@Nullable Long id) {
        return id == null ? NOBODY : id.toString();
    }

    /**
     * What was chosen.
     *
     * @throws Refusal.Invalid naming {@link Allocate#WORKER} if no worker was
     */
    static To read(Sent sent) {
        if (!sent.has(Allocate.WORKER)) {
            String fault = "Choose who works on it, or nobody";
            throw new Refusal.Invalid(fault, Map.of(Allocate.WORKER, fault));
        }
        return new To(id(sent.get(Allocate.WORKER)), id(sent.get(TEAM)));
    }

    private static @Nullable Long id(String chosen) {
        if (chosen.isEmpty() || chosen.equals(NOBODY)) {
            return null;
        }
        try {
            return Long.valueOf(chosen);
        } catch (NumberFormatException notOurs) {
            throw new Refusal.NotFound();
        }
    }
}
