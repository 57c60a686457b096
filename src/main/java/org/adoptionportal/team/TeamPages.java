package org.adoptionportal.team;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adoptionportal.identity.staff.Colleague;
import org.adoptionportal.identity.staff.Colleagues;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.component.BackLink;
import org.adoptionportal.platform.web.component.ErrorSummary;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Select;
import org.adoptionportal.platform.web.form.OnceKey;
import org.adoptionportal.platform.web.form.Sent;
import org.jspecify.annotations.Nullable;

/** Makes the pages about teams. */
@Singleton
final class TeamPages {

    private static final Sent NOTHING = new Sent(Map.of());

    private final Teams teams;
    private final TeamForm form;
    private final Colleagues colleagues;

    TeamPages(Teams teams, TeamForm form, Colleagues colleagues) {
        this.teams = teams;
        this.form = form;
        this.colleagues = colleagues;
    }

    TeamsPage list() {
        return list(NOTHING, Map.of());
    }

    /** The list again, with what was typed and what of it must be put right. */
    TeamsPage list(Sent sent, Map<String, String> faults) {
        Map<Long, Long> sizes = teams.sizes();
        List<TeamsPage.Line> lines =
                teams.all().stream()
                        .map(team -> line(team, sizes.getOrDefault(team.id(), 0L)))
                        .toList();
        return TeamsPage.of(lines, form.fields(sent, faults));
    }

    TeamPage team(long id) {
        Team team = teams.find(id);
        return page(team, form.fields(team), Map.of(), null);
    }

    /** The page again, with what was typed in one of its forms and why it was refused. */
    TeamPage refused(long id, Sent sent, Refusal why) {
        Team team = teams.find(id);
        Map<String, String> faults =
                why instanceof Refusal.Invalid invalid ? invalid.fields() : Map.of();
        boolean joining = faults.containsKey(TeamMembers.PERSON);
        List<Field> fields = joining ? form.fields(team) : form.fields(sent, faults);
        return page(team, fields, faults, why.getMessage());
    }

    private TeamPage page(
            Team team, List<Field> fields, Map<String, String> faults, @Nullable String refusal) {
        List<Colleague> members = teams.members(team.id());
        Field joining = joining(members, faults.get(TeamMembers.PERSON));
        List<Field> asked = new ArrayList<>(fields);
        if (joining != null) {
            asked.add(joining);
        }
        return new TeamPage(
                team.name(),
                refusal != null,
                BackLink.to(TeamPath.ALL),
                errors(asked, refusal),
                form.worksFor(team),
                members.stream().map(TeamPages::member).toList(),
                joining,
                fields,
                team.rowVersion(),
                TeamPath.of(team.id()),
                OnceKey.fresh());
    }

    private static @Nullable ErrorSummary errors(List<Field> asked, @Nullable String refusal) {
        ErrorSummary errors = ErrorSummary.of(asked);
        return errors == null && refusal != null ? ErrorSummary.of(refusal) : errors;
    }

    private @Nullable Field joining(List<Colleague> members, @Nullable String fault) {
        Set<Colleague> already = new HashSet<>(members);
        List<Colleague> others =
                colleagues.employed().stream().filter(it -> !already.contains(it)).toList();
        if (others.isEmpty()) {
            return null;
        }
        Select select = Select.named(TeamMembers.PERSON).labelled("Who joins the team?");
        for (Colleague other : others) {
            select = select.choice(Long.toString(other.personaId()), other.name());
        }
        return select.error(fault);
    }

    private static TeamPage.Member member(Colleague member) {
        return new TeamPage.Member(
                Long.toString(member.personaId()),
                member.name(),
                member.isActive() ? null : "Invited, has not used their account yet");
    }

    private TeamsPage.Line line(Team team, long size) {
        return new TeamsPage.Line(
                team.name(),
                TeamPath.of(team.id()),
                form.worksFor(team),
                size == 1 ? "1 person" : size + " people");
    }
}
