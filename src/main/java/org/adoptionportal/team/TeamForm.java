package org.adoptionportal.team;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
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
     * An answer.
     *
     * @param authorityId null for the whole agency
     */
    record Given(String name, @Nullable Integer authorityId) {}

    /**
     * The answer.
     *
     * @throws Refusal.Invalid naming each field that is not answered
     */
    Given read(Sent sent) {
        Map<String, String> faults = new LinkedHashMap<>();
        String name = sent.get(TeamNames.NAME);
        if (name.isBlank()) {
            faults.put(TeamNames.NAME, TeamNames.ENTER_NAME);
        }
        @Nullable Integer authority = authority(sent.get(TeamNames.AUTHORITY), faults);
        if (!faults.isEmpty()) {
            throw new Refusal.Invalid(String.join(". ", faults.values()), faults);
        }
        return new Given(name, authority);
    }

    private static @Nullable Integer authority(String chosen, Map<String, String> faults) {
        if (!chosen.equals(EVERYWHERE)) {
            try {
                return Integer.valueOf(chosen);
            } catch (NumberFormatException notChosen) {
                faults.put(TeamNames.AUTHORITY, TeamNames.CHOOSE_AUTHORITY);
            }
        }
        return null;
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
