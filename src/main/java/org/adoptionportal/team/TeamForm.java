package org.adoptionportal.team;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.adoptionportal.agency.Agency;
import org.adoptionportal.agency.Authorities;
import org.adoptionportal.agency.Authority;
import org.adoptionportal.platform.error.Refusal;
import org.adoptionportal.platform.web.component.Field;
import org.adoptionportal.platform.web.component.Select;
import org.adoptionportal.platform.web.component.TextInput;
import org.adoptionportal.platform.web.form.Sent;
import org.jspecify.annotations.Nullable;

/** What a team is called and whom it works for: asked, read and said. */
@Singleton
final class TeamForm {

    private static final String EVERYWHERE = "all";

    private final Authorities authorities;
    private final Agency agency;

    TeamForm(Authorities authorities, Agency agency) {
        this.authorities = authorities;
        this.agency = agency;
    }

    /**
     * The council that was chosen.
     *
     * @return null for the whole agency
     * @throws Refusal.Invalid naming the field, if none was
     */
    @Nullable Integer authority(Sent sent) {
        String chosen = sent.get(TeamNames.AUTHORITY);
        if (chosen.equals(EVERYWHERE)) {
            return null;
        }
        try {
            return Integer.valueOf(chosen);
        } catch (NumberFormatException notChosen) {
            String fault = TeamNames.CHOOSE_AUTHORITY;
            throw new Refusal.Invalid(fault, Map.of(TeamNames.AUTHORITY, fault));
        }
    }

    List<Field> fields(Sent sent, Map<String, String> faults) {
        return fields(sent.get(TeamNames.NAME), sent.get(TeamNames.AUTHORITY), faults);
    }

    List<Field> fields(Team team) {
        Integer authority = team.authorityId();
        return fields(team.name(), authority == null ? EVERYWHERE : authority.toString(), Map.of());
    }

    String worksFor(Team team) {
        Integer authority = team.authorityId();
        return authority == null
                ? agency.name()
                : authorities.byId(authority).map(Authority::name).orElse("");
    }

    private List<Field> fields(String name, String authority, Map<String, String> faults) {
        Select select =
                Select.named(TeamNames.AUTHORITY)
                        .labelled("Whom does the team work for?")
                        .choice(EVERYWHERE, "All of " + agency.name());
        for (Authority partner : authorities.partners()) {
            select = select.choice(Integer.toString(partner.id()), "Only " + partner.name());
        }
        return List.of(
                TextInput.named(TeamNames.NAME)
                        .labelled("Name of the team")
                        .value(name)
                        .error(faults.get(TeamNames.NAME)),
                select.value(authority).error(faults.get(TeamNames.AUTHORITY)));
    }
}
